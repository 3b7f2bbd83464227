/* Reads the postings of the words that a question may mean: those not at hand, and not more than are worth their files. */
regestaSearch("reading", (use) => {
  "use strict";

  const { distant, HOW, JOINED } = use("variants");
  const MOST_FILES = 2;
  const MOST_NAME_FILES = 3;

  /** For each word that was looked up its variants, all with their postings. */
  async function readAll(store, found) {
    const [own, bearers, lost, halves, joined] = await Promise.all([
      Promise.all(found.map((one) => readVariants(store, one))),
      Promise.all(found.map((one) => (found.length > 1 ? readBearers(store, one) : []))),
      Promise.all(found.map((one) => one.isLost ? distant(store, one.word) : [])),
      Promise.all(found.map((one) => readSplits(store, one.splits))),
      Promise.all(found.map((one, i) => readJoined(store, one, found[i + 1]))),
    ]);
    return found.map((one, i) => [...own[i], ...bearers[i], ...others(lost[i], own[i]), ...halves[i], ...joined[i], ...(i > 0 ? joined[i - 1] : [])]);
  }

  /** Of a word on very many pages all names that bear it, since those with the other words may not be among its best. */
  async function readBearers(store, { word, exact }) {
    const name = exact && exact.missing > 0 ? await store.name(word.term) : null;
    return name ? [{ word: word.term, weight: 1, how: HOW.EXACT, postings: name.postings }] : [];
  }

  /** Variants that are not among others. */
  function others(variants, known) {
    return variants.filter(({ word }) => !known.some((other) => other.word === word));
  }

  /** Names are read from the files of names; of the best variants, and those in the same files, all pages are read. */
  async function readVariants(store, { word, variants }) {
    const inFull = fewFiles(variants, (variant) => store.fileOf("t", variant.word), MOST_FILES, [store.fileOf("t", word.term)]);
    const asNames = fewFiles(variants.filter(({ how }) => how >= HOW.SLIP), (variant) => store.fileOf("n", variant.word), MOST_NAME_FILES, []);
    const postings = await Promise.all(variants.map((variant) =>
      variant.how === HOW.EXACT ? variant.postings
        : inFull.has(variant) ? store.postings(variant.word)
          : variant.postings || (asNames.has(variant) ? store.name(variant.word).then((name) => name && name.postings) : null)));
    return variants.map((variant, i) => ({ ...variant, postings: postings[i] })).filter((variant) => variant.postings);
  }

  /** The first variants that stand in few files beside those that were read already. */
  function fewFiles(variants, fileOf, most, read) {
    const files = new Set(read);
    return new Set(variants.filter((variant) => {
      const file = fileOf(variant);
      return (files.has(file) || files.size < most) && files.add(file);
    }));
  }

  /** Two words written as one: the pages that have both. */
  async function readSplits(store, pairs) {
    const read = await Promise.all(pairs.map((pair) => Promise.all(pair.map((word) => store.postings(word)))));
    const i = read.findIndex((pair) => pair.every(Boolean));
    return i < 0 ? [] : [{ word: pairs[i].join(" "), weight: JOINED, how: HOW.JOINT, postings: read[i][0].and(read[i][1]) }];
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

  return { readAll };
});
