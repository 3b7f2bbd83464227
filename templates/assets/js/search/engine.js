/* Answers questions from the index. */
regestaSearch("engine", (use) => {
    "use strict";

    const question = use("question");
    const { lookUp, readAll } = use("variants");
    const { pagesWith, holds } = use("phrases");
    const { tallied, ranked, listed } = use("ranking");
    const guesses = use("guesses");

    const FULL_ENOUGH = 10;
    const MOST_VERIFIED = 60;

    /** An engine over an opened index. */
    return function engine(store) {
        /**
         * The answer to a question: its hits, best first, how many there are, and what it was taken to mean.
         * `accepts` says of a page whether the filters let it through.
         */
        async function search(text, { accepts = () => true, limit = 10 } = {}) {
            const asked = question(text);
            const [found, phrases, excluded, dated] = await Promise.all([
                Promise.all(asked.words.map((word) => lookUp(store, word))),
                Promise.all(asked.phrases.map((phrase) => pagesWith(store, phrase))),
                exclusions(asked),
                datings(asked),
            ]);
            const [variants, others] = await Promise.all([readAll(store, found), overflows(found)]);
            const words = asked.words.map((word, i) => ({ word, variants: variants[i], others: others[i] }));
            const isWanted = (page) => !excluded.has(page) && phrases.every((pages) => pages.has(page)) && accepts(page);
            const answer = answered({ asked, words, dated, isWanted });
            const hits = await verified(answer.hits, asked, phrases, limit);
            return { ...answer, hits, asked, words, guesses: guesses(words) };
        }

        /** Pages that must not be hit. */
        async function exclusions(asked) {
            const words = await Promise.all(asked.excluded.map(allPages));
            const phrases = await Promise.all(asked.excludedPhrases.map((phrase) => pagesWith(store, phrase)));
            return new Set([...words.flat(), ...phrases.flatMap((found) => [...found.keys()])]);
        }

        async function allPages(word) {
            const found = await store.postings(word);
            const others = found && found.missing > 0 ? (await store.others(found)).pages : [];
            return found ? [...found.pages, ...others] : [];
        }

        /** What happened in the time that was asked for; lives and other long spans only beside words. */
        function datings({ date, words }) {
            const hasWords = words.some((word) => !word.isDate && !word.isYear);
            return date ? store.datings(date.span.first, date.span.last, hasWords) : [];
        }

        /** For each word the pages that its postings leave out, if they are needed to find pages with all words. */
        function overflows(found) {
            const exact = found.filter(({ word }) => !word.isDate).map((one) => one.exact);
            const isNeeded = exact.length > 1 && exact.every(Boolean) && sharedPages(exact) < FULL_ENOUGH;
            return Promise.all(found.map(async ({ exact: own }) =>
                isNeeded && own && own.missing > 0 ? [await store.others(own)] : []));
        }

        function sharedPages(all) {
            const [rarest, ...rest] = [...all].sort((a, b) => a.pages.length - b.pages.length);
            return [...rarest.pages].filter((page) => rest.every((one) => one.find(page) >= 0)).length;
        }

        function answered(pool) {
            const isOnlyDate = pool.asked.words.every((word) => word.isDate || word.isYear);
            const tally = tallied(pool, store.root.pages);
            return pool.asked.date && isOnlyDate ? listed(pool, tally, store.root) : ranked(pool, tally, store.root);
        }

        /** The hits whose phrases are certain, or were found in their text. */
        async function verified(hits, asked, phrases, limit) {
            const kept = [];
            for (const hit of hits.slice(0, Math.max(limit, MOST_VERIFIED))) {
                const doubtful = asked.phrases.filter((phrase, i) => phrases[i].get(hit.page) === false);
                const held = await Promise.all(doubtful.map((phrase) => holds(store, hit.page, phrase)));
                if (held.every(Boolean)) {
                    kept.push(hit);
                }
                if (kept.length === limit) {
                    break;
                }
            }
            return kept;
        }

        return { search };
    };
});
