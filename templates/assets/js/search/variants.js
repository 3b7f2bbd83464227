/* What a word that was typed may mean: itself, a longer word, another spelling, a slip of the finger. */
regestaSearch("variants", (use) => {
    "use strict";

    const { skeletons, spelled, inflected } = use("analysis");
    const distance = use("distance");

    const SPELLED = 0.9;
    const INFLECTED = 0.8;
    const JOINED = 0.95;
    const MOST_SLIPS = 12;
    const MOST_FILES = 3;
    const MOST_SPLITS = 3;
    const SURE = 3;

    /** How a variant was reached; from SLIP on they are guesses, of which the reader is told. */
    const HOW = { EXACT: 0, FORM: 1, BEGINNING: 2, SPELLING: 3, JOINT: 4, SLIP: 5, SOUND: 6 };

    /** The variants of one word: each with its weight, and how it was reached. */
    class Variants {
        constructor() {
            this.found = new Map();
        }

        put(word, weight, how) {
            const known = this.found.get(word);
            if (!known || known.weight < weight) {
                this.found.set(word, { word, weight, how });
            }
        }

        get size() {
            return this.found.size;
        }

        /** The best ones that stand in few files, weightiest first. */
        best(store) {
            const files = new Set();
            return [...this.found.values()].sort((a, b) => b.weight - a.weight).filter(({ word }) => {
                const file = store.fileOf(word);
                return (files.has(file) || files.size < MOST_FILES) && files.add(file);
            });
        }
    }

    /** Looks a word up: the variants to read, the postings of the word itself, and two words that it may be. */
    async function lookUp(store, word) {
        const variants = new Variants();
        const [exact, longer, near] = await Promise.all([
            direct(store, word, variants),
            word.isTyping ? store.beginningWith(word.term) : [],
            isGuessable(word.term) ? neighbours(store, word) : null,
        ]);
        const sure = (exact ? exact.count : 0) + beginnings(word.term, longer, exact, variants);
        const isGuess = near !== null && sure < SURE && !(exact && exact.isNamed);
        if (isGuess) {
            guess(word, near, exact, variants);
        }
        return { word, exact, variants: variants.best(store), splits: isGuess && !exact ? splits(word.term, near.words) : [] };
    }

    /** The word itself, other spellings and forms of it; answers the postings of the word itself. */
    async function direct(store, word, variants) {
        const forms = [
            [word.term, 1, HOW.EXACT],
            ...spelled(word.written).map((form) => [form, SPELLED, HOW.SPELLING]),
            ...inflected(word.written).map((form) => [form, INFLECTED, HOW.FORM]),
        ];
        const postings = await Promise.all(forms.map(([form]) => store.postings(form)));
        forms.forEach(([form, weight, how], i) => postings[i] && variants.put(form, weight, how));
        return postings[0];
    }

    /** Longer words, names first, short and frequent ones before others; answers how sure they make the word. */
    function beginnings(term, longer, exact, variants) {
        const most = term.length < 4 ? 24 : 40;
        const weighted = longer
            .filter((entry) => entry.word !== term)
            .map((entry) => ({ ...entry, weight: beginningWeight(term, entry) * besideExact(exact, entry) }))
            .sort((a, b) => b.weight - a.weight || b.power - a.power)
            .slice(0, most);
        weighted.forEach((entry) => variants.put(entry.word, entry.weight, HOW.BEGINNING));
        return weighted.some((entry) => entry.isNamed) || weighted.length > 2 ? SURE : 0;
    }

    /** What a longer word is worth beside the word itself, if that is one already. */
    function besideExact(exact, entry) {
        return exact === null ? 1 : entry.isNamed && !exact.isNamed ? 0.95 : 0.6;
    }

    function beginningWeight(term, { word, isNamed, power }) {
        return (isNamed ? 0.9 : 0.55) * (0.6 + 0.4 * term.length / word.length) * (1 + 0.01 * power);
    }

    /** Whether a word is long enough that a slip in it can be told. */
    function isGuessable(term) {
        return term.length >= 4 && !/^\d/.test(term);
    }

    /** Words that begin, end or sound nearly like a word. */
    async function neighbours(store, { term, written }) {
        const heads = [...new Set([term.slice(0, 2), term[1] + term[0], term[0] + term[2]])];
        const soundHeads = [...new Set(skeletons(written).map((sound) => sound.slice(0, 2)))];
        const [byHead, byTail, bySound] = await Promise.all([
            Promise.all(heads.map((head) => store.beginningWith(head))),
            store.endingWith(term.slice(-3)),
            Promise.all(soundHeads.filter((head) => head.length === 2).map((head) => store.soundingLike(head))),
        ]);
        return { words: [...byHead.flat(), ...byTail], sounds: bySound.flat() };
    }

    /** Words that may have been meant instead. */
    function guess(word, near, exact, variants) {
        slips(word.term, near.words, exact, variants);
        skeletons(word.written).forEach((sound) => sounds(word.term, sound, near.sounds, variants));
        if (word.isTyping && variants.size < SURE) {
            slipsInBeginning(word.term, near.words, variants);
        }
    }

    /** Words within one slip, or two in long words. */
    function slips(term, words, exact, variants) {
        const most = term.length >= 8 ? 2 : 1;
        const seen = new Map(words.map((entry) => [entry.word, entry]));
        seen.delete(term);
        [...seen.values()]
            .map((entry) => ({ ...entry, apart: distance(term, entry.word, most) }))
            .filter((entry) => entry.apart <= most)
            .map((entry) => ({ ...entry, weight: slipWeight(term, entry) * (exact ? 0.5 : 1) }))
            .sort((a, b) => b.weight - a.weight || b.power - a.power)
            .slice(0, MOST_SLIPS)
            .forEach((entry) => variants.put(entry.word, entry.weight, HOW.SLIP));
    }

    function slipWeight(term, { word, isNamed, apart }) {
        const first = word[0] === term[0] ? 1 : 0.85;
        const length = word.length === term.length ? 1.02 : 1;
        return (apart === 1 ? 0.62 : 0.36) * (isNamed ? 1 : 0.62) * first * length;
    }

    /** Names that sound alike, or nearly. */
    function sounds(term, sound, entries, variants) {
        entries.forEach((entry) => {
            const apart = entry.sound === sound ? 0 : sound.length >= 5 ? distance(sound, entry.sound, 1) : 2;
            if (apart < 2) {
                entry.words.forEach((name) => soundsLike(term, name, apart, variants));
            }
        });
    }

    function soundsLike(term, name, apart, variants) {
        const longest = Math.max(term.length, name.length);
        const slipped = distance(term, name, Math.ceil(longest * 0.6));
        if (name !== term && slipped <= longest * (apart ? 0.4 : 0.62)) {
            const likeness = 1 - slipped / longest;
            variants.put(name, (apart ? 0.45 : 0.62) * (0.4 + 0.6 * likeness) + 0.1, HOW.SOUND);
        }
    }

    /** Names whose beginning lies within one slip of what was typed so far. */
    function slipsInBeginning(term, words, variants) {
        words.filter((entry) => term.length >= 5 && entry.isNamed && entry.word.length > term.length).forEach((entry) => {
            if (distance(term, entry.word.slice(0, term.length), 1) <= 1) {
                variants.put(entry.word, 0.4 * (0.6 + 0.4 * term.length / entry.word.length), HOW.SLIP);
            }
        });
    }

    /** Two words that were perhaps written as one; the longest first halves first. */
    function splits(term, words) {
        return words
            .filter(({ word }) => word.length >= 3 && term.length - word.length >= 3 && term.startsWith(word))
            .sort((a, b) => b.word.length - a.word.length)
            .slice(0, MOST_SPLITS)
            .map(({ word }) => [word, term.slice(word.length)]);
    }

    /** Reads the postings of what was looked up: for each word its variants, with their postings. */
    async function readAll(store, found) {
        const [own, halves, joined] = await Promise.all([
            Promise.all(found.map((one) => readVariants(store, one.variants))),
            Promise.all(found.map((one) => readSplits(store, one.splits))),
            Promise.all(found.map((one, i) => readJoined(store, one, found[i + 1]))),
        ]);
        return found.map((one, i) => [...own[i], ...halves[i], ...joined[i], ...(i > 0 ? joined[i - 1] : [])]);
    }

    async function readVariants(store, variants) {
        const postings = await Promise.all(variants.map(({ word }) => store.postings(word)));
        return variants.map((variant, i) => ({ ...variant, postings: postings[i] })).filter((v) => v.postings);
    }

    /** Two words written as one: the pages that have both. */
    async function readSplits(store, pairs) {
        const read = await Promise.all(pairs.map((pair) => Promise.all(pair.map((word) => store.postings(word)))));
        const whole = pairs.findIndex((pair, i) => read[i].every(Boolean));
        return whole < 0 ? [] : [
            { word: pairs[whole][0], weight: JOINED, how: HOW.JOINT, postings: read[whole][0].and(read[whole][1]), parts: pairs[whole] },
        ];
    }

    /** One word written as two. */
    async function readJoined(store, one, next) {
        if (!next || (one.exact && next.exact)) {
            return [];
        }
        const word = one.word.term + next.word.term;
        const postings = await store.postings(word);
        return postings ? [{ word, weight: JOINED, how: HOW.JOINT, postings }] : [];
    }

    return { lookUp, readAll, HOW };
});
