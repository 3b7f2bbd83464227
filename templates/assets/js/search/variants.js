/* What a word that was typed may mean: itself, a longer word, another spelling, a slip of the finger. */
regestaSearch("variants", (use) => {
  "use strict";

  const { skeletons, spelled, inflected } = use("analysis");
  const { distance, lettersOf, areUnlike } = use("distance");

  const SPELLED = 0.9;
  const INFLECTED = 0.8;
  const JOINED = 0.95;
  const MOST_SLIPS = 12;
  const MOST_WORDS = 16;
  const MOST_SPLITS = 3;
  const SURE = 3;
  const LONG = 7;
  const SHORTEST_DISTANT = 6;
  const LIKELY = 0.5;

  /** How a variant was reached; from SLIP on they are guesses, of which the reader is told. */
  const HOW = { EXACT: 0, FORM: 1, BEGINNING: 2, SPELLING: 3, JOINT: 4, SLIP: 5, SOUND: 6 };

  /** The variants of one word: each with its weight, how it was reached, and its postings if they are at hand. */
  class Variants {
    constructor() {
      this.found = new Map();
    }

    put(word, weight, how, postings = null) {
      const known = this.found.get(word);
      if (!known || known.weight < weight) {
        this.found.set(word, { word, weight, how, postings: postings || (known ? known.postings : null) });
      }
    }

    get size() {
      return this.found.size;
    }

    /** All, weightiest first. */
    get all() {
      return [...this.found.values()].sort((a, b) => b.weight - a.weight);
    }
  }

  /** Looks a word up: its variants, the postings of the word itself, and pairs of words that it may be. */
  async function lookUp(store, word) {
    const variants = new Variants();
    if (word.isQuoted) {
      return { word, exact: await itself(store, word, variants), variants: variants.all, splits: [] };
    }
    const [exact, longer, near] = await Promise.all([
      direct(store, word, variants),
      word.isTyping ? beginningWith(store, word.term) : [],
      isGuessable(word.term) && !store.isCommon(word.term) ? neighbours(store, word) : null,
    ]);
    const sure = (exact ? exact.count : 0) + beginnings(word.term, longer, exact, variants);
    const isGuess = near !== null && sure < SURE;
    if (isGuess) {
      await store.pause();
      guess(word, near, exact, variants);
    }
    return {
      word, exact, variants: variants.all,
      splits: isGuess && !exact ? splits(word.term, near.words) : [],
      isLost: isGuess && !exact && !variants.all.some(({ weight }) => weight > LIKELY),
    };
  }

  /** Names that share but the middle with a word: what is left to try when nothing likely was found. */
  async function distant(store, { term }) {
    const starts = term.length < SHORTEST_DISTANT ? [] : [1, 2, 3];
    const found = await Promise.all(starts.map((start) => store.middles(term.slice(start, start + 3))));
    const variants = new Variants();
    slips(term, found.flat().map((entry) => ({ ...entry, word: entry.forward })), 1, variants);
    return variants.all;
  }

  /** Nothing but the word itself. */
  async function itself(store, { term }, variants) {
    const postings = await store.postings(term);
    if (postings) {
      variants.put(term, 1, HOW.EXACT, postings);
    }
    return postings;
  }

  /** The word itself, other spellings and forms of it; answers the postings of the word itself. */
  async function direct(store, word, variants) {
    const forms = [
      [word.term, 1, HOW.EXACT],
      ...spelled(word.written).map((form) => [form, SPELLED, HOW.SPELLING]),
      ...inflected(word.written).map((form) => [form, INFLECTED, HOW.FORM]),
    ];
    const postings = await Promise.all(forms.map(([form]) => store.postings(form)));
    forms.forEach(([form, weight, how], i) => postings[i] && variants.put(form, weight, how, postings[i]));
    return postings[0];
  }

  /** The words that begin with some letters: names from two letters on, other words from three. */
  async function beginningWith(store, letters) {
    const lists = [letters.length > 1 ? store.names(letters) : [], letters.length > 2 ? store.words(letters) : []];
    return (await Promise.all(lists)).flat();
  }

  /** Longer words, names first, short and frequent ones before others; answers how sure they make the word. */
  function beginnings(term, longer, exact, variants) {
    const weighted = longer
      .filter((entry) => entry.word !== term)
      .map((entry) => ({ ...entry, weight: beginningWeight(term, entry) * besideExact(exact, entry) }))
      .sort((a, b) => b.weight - a.weight || b.power - a.power);
    const words = weighted.filter((entry) => !entry.isNamed).slice(0, MOST_WORDS);
    const names = weighted.filter((entry) => entry.isNamed);
    [...names, ...words].forEach((entry) => variants.put(entry.word, entry.weight, HOW.BEGINNING, entry.postings));
    return names.length > 0 || words.length > 2 ? SURE : 0;
  }

  /** What a longer word is worth beside the word itself: less where a page is known by that. */
  function besideExact(exact, entry) {
    return exact === null ? 1 : entry.isNamed && !exact.isKey ? 0.95 : 0.6;
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
    const heads = [...new Set(skeletons(written).map((sound) => sound.slice(0, 2)))].filter((head) => head.length === 2);
    const [byHead, byTail, bySound] = await Promise.all([
      Promise.all([store.names(term.slice(0, 2)), store.words(term.slice(0, 2))]).then((lists) => lists.flat()),
      store.endings(term.slice(-3)),
      Promise.all(heads.map((head) => store.sounds(head))),
    ]);
    const ending = byTail.map((entry) => ({ ...entry, word: entry.forward }));
    return { words: [...ending, ...byHead], sounds: bySound.flat() };
  }

  /** Words that may have been meant instead. */
  function guess(word, near, exact, variants) {
    const share = exact && exact.isNamed ? 0.4 : exact ? 0.5 : 1;
    slips(word.term, near.words, share, variants);
    skeletons(word.written).forEach((sound) => sounds(word.term, sound, near.sounds, share, variants));
    if (word.isTyping && variants.size < SURE) {
      slipsInBeginning(word.term, near.words, variants);
    }
  }

  /** Words within one slip, or two in long words. */
  function slips(term, words, share, variants) {
    const most = term.length >= LONG ? 2 : 1;
    const letters = lettersOf(term);
    const like = words.filter((entry) => !areUnlike(letters, entry.letters, most));
    const seen = new Map(like.map((entry) => [entry.word, entry]));
    seen.delete(term);
    [...seen.values()]
      .map((entry) => ({ ...entry, apart: distance(term, entry.word, most) }))
      .filter((entry) => entry.apart <= most)
      .map((entry) => ({ ...entry, weight: slipWeight(term, entry) * share }))
      .sort((a, b) => b.weight - a.weight || b.power - a.power)
      .slice(0, MOST_SLIPS)
      .forEach((entry) => variants.put(entry.word, entry.weight, HOW.SLIP, entry.postings));
  }

  function slipWeight(term, { word, isNamed, apart }) {
    const first = word[0] === term[0] ? 1 : 0.85;
    const length = word.length === term.length ? 1.02 : 1;
    return (apart === 1 ? 0.62 : 0.36) * (isNamed ? 1 : 0.62) * first * length;
  }

  /** Names that sound alike, or nearly. */
  function sounds(term, sound, entries, share, variants) {
    const letters = lettersOf(sound);
    entries.filter((entry) => !areUnlike(letters, entry.letters, 1)).forEach((entry) => {
      const apart = entry.word === sound ? 0 : sound.length >= 5 ? distance(sound, entry.word, 1) : 2;
      if (apart < 2) {
        entry.names.forEach((name) => soundsLike(term, name, apart, share, variants));
      }
    });
  }

  function soundsLike(term, name, apart, share, variants) {
    const longest = Math.max(term.length, name.length);
    const slipped = distance(term, name, Math.ceil(longest * 0.6));
    if (name !== term && slipped <= longest * (apart ? 0.4 : 0.62)) {
      const likeness = 1 - slipped / longest;
      variants.put(name, ((apart ? 0.45 : 0.62) * (0.4 + 0.6 * likeness) + 0.1) * share, HOW.SOUND);
    }
  }

  /** Names whose beginning lies within one slip of what was typed so far. */
  function slipsInBeginning(term, words, variants) {
    words.filter((entry) => term.length >= 5 && entry.isNamed && entry.word.length > term.length).forEach((entry) => {
      if (distance(term, entry.word.slice(0, term.length), 1) <= 1) {
        variants.put(entry.word, 0.4 * (0.6 + 0.4 * term.length / entry.word.length), HOW.SLIP, entry.postings);
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

  return { lookUp, distant, HOW, JOINED };
});
