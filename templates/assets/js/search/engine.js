/* Answers questions from the index. */
regestaSearch("engine", (use) => {
  "use strict";

  const { tokens } = use("analysis");
  const question = use("question");
  const { lookUp } = use("variants");
  const { readAll } = use("reading");
  const { pagesWith, holds } = use("phrases");
  const ranking = use("ranking");
  const guesses = use("guesses");

  const FULL_ENOUGH = 10;
  const AT_ONCE = 6;

  /** An engine over an opened index. */
  return function engine(store) {
    const { answered } = ranking(store.root);

    /**
     * The answer to a question: how many hits there are, what it was taken to mean, which pages were found, and `next`,
     * which promises so many more hits, best first. `accepts` says of a page whether the filters let it through.
     */
    async function search(text, accepts = () => true) {
      const asked = question(text);
      if (asked.words.length === 0 && asked.phrases.length === 0) {
        return everything(asked, accepts);
      }
      const [found, phrases, excluded, dated] = await Promise.all([
        Promise.all(asked.words.map((word) => lookUp(store, word))),
        Promise.all(asked.phrases.map((phrase) => pagesWith(store, phrase))),
        exclusions(asked),
        datings(asked),
      ]);
      await store.pause();
      const [variants, others] = await Promise.all([readAll(store, found), overflows(found)]);
      const words = asked.words.map((word, i) => ({ word, variants: variants[i], others: others[i] }));
      await store.pause();
      const isFound = (page) => !excluded.has(page) && phrases.every((pages) => pages.has(page));
      const { hits, ...answer } = answered({ asked, words, dated, isFound, accepts });
      const next = verifier(await titlesFirst(hits, text), asked, phrases);
      return { ...answer, asked, words, dated, guesses: guesses(words), next };
    }

    /** All that can be found, weightiest first: what stands to choose from before a word is typed. */
    function everything(asked, accepts) {
      const pages = Array.from({ length: store.root.pages }, (_, page) => page);
      const hits = pages.filter(accepts).map((page) => ({ page, isFull: true, score: 0, name: { name: -1 } }));
      const next = verifier(hits, asked, []);
      return { asked, words: [], dated: [], guesses: [], pages, total: hits.length, isOutOfTime: false, next };
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

    /** Of several pages that bear what was typed as a title, those first that bear it to the letter. */
    async function titlesFirst(hits, text) {
      const same = hits.filter(({ rank }) => rank === hits[0].rank && rank > 0);
      if (same.length < 2) {
        return hits;
      }
      const typed = tokens(text).join(" ");
      const records = await Promise.all(same.map(({ page }) => store.record(page)));
      const isTyped = (record) => tokens(record.title).join(" ") === typed;
      const first = same.filter((_, i) => isTyped(records[i]));
      return [...first, ...hits.filter((hit) => !first.includes(hit))];
    }

    /** Hands out hits, without those that hold a phrase only by chance. */
    function verifier(hits, asked, phrases) {
      const kept = [];
      let at = 0;
      return async (count) => {
        while (kept.length < count && at < hits.length) {
          const some = hits.slice(at, at + Math.max(AT_ONCE, count - kept.length));
          at += some.length;
          const held = await Promise.all(some.map((hit) => isHeld(hit, asked, phrases)));
          kept.push(...some.filter((_, i) => held[i]));
        }
        return kept.splice(0, count);
      };
    }

    async function isHeld({ page }, asked, phrases) {
      const doubtful = asked.phrases.filter((phrase, i) => phrases[i].get(page) === false);
      return (await Promise.all(doubtful.map((phrase) => holds(store, page, phrase)))).every(Boolean);
    }

    return { search };
  };
});
