/* Finds the pages that hold some words in a row. */
regestaSearch("phrases", (use) => {
  "use strict";

  const { tokens, isStopWord, stopNumber } = use("analysis");

  /** The pages that hold a phrase, each with whether that is certain without looking into its text. */
  async function pagesWith(store, phrase) {
    const telling = phrase.words.map((word, offset) => part(phrase.words, word, offset)).filter(({ word }) => !isStopWord(word));
    const parts = await Promise.all(telling.map((one) => read(store, one)));
    if (parts.length === 0 || parts.some((one) => !one.postings)) {
      return new Map();
    }
    const isCertain = parts.every((one) => one.positions) && phrase.words.every((_, i) => isSeen(phrase.words, i));
    const rarest = parts.reduce((a, b) => (b.postings.pages.length < a.postings.pages.length ? b : a));
    const holding = [...rarest.postings.pages].filter((page) => inText(page, parts) || inName(page, parts));
    return new Map(holding.map((page) => [page, isCertain]));
  }

  /** Whether the index tells of a word of a phrase: it says something, or stands right beside a word that does. */
  function isSeen(words, i) {
    return [i - 1, i, i + 1].some((j) => j >= 0 && j < words.length && !isStopWord(words[j]));
  }

  /** A word of a phrase: where in it, and what stands on both sides of it. */
  function part(words, word, offset) {
    const before = offset > 0 ? stopNumber(words[offset - 1]) : -1;
    const behind = offset + 1 < words.length ? stopNumber(words[offset + 1]) : -1;
    return { word, offset, before, behind };
  }

  /** A word with its postings and positions; words on very many pages have none. */
  async function read(store, one) {
    const [postings, positions] = await Promise.all([store.postings(one.word), store.positions(one.word)]);
    return { ...one, postings, positions: postings && postings.missing === 0 ? positions : null };
  }

  /** Whether the words stand at the right distances somewhere in the text of a page. */
  function inText(page, parts) {
    const places = parts.filter((one) => one.positions).map((one) => ({ offset: one.offset, at: placesOn(page, one) }));
    if (places.length === 0) {
      return parts.every((one) => one.postings.find(page) >= 0);
    }
    const [first, ...rest] = places;
    return first.at.some((position) => rest.every(({ offset, at }) => at.includes(position + offset - first.offset)));
  }

  /** Where a word stands on a page, if what stands beside it is right too. */
  function placesOn(page, { postings, positions, before, behind }) {
    const index = postings.find(page);
    const fits = ({ neighbours }) => (before < 0 || neighbours >> 6 === before) && (behind < 0 || (neighbours & 63) === behind);
    return index < 0 ? [] : positions[index].filter(fits).map(({ position }) => position);
  }

  /** Whether the words follow each other in one of the names of a page. */
  function inName(page, parts) {
    const names = parts.map(({ postings }) => {
      const index = postings.find(page);
      return index < 0 ? [] : postings.details(index).names;
    });
    return names[0].some((start) =>
      names.every((places, i) => places.some(({ name, place }) => name === start.name && place === start.place + i)));
  }

  /** Whether a page holds a phrase, word for word: in a passage with all its words, or in what its record shows. */
  async function holds(store, page, phrase) {
    const wanted = " " + phrase.words.join(" ") + " ";
    const isIn = (text) => (" " + tokens(text).join(" ") + " ").includes(wanted);
    const passages = await passagesWith(store, page, phrase);
    const [record, ...texts] = await Promise.all([store.record(page), ...passages.map((passage) => store.text(page, passage))]);
    const { title, names, summary, headings } = record;
    return [...texts, title, ...names, summary, ...headings.map((heading) => heading[1])].some(isIn);
  }

  /** The passages of a page that have all telling words of a phrase. */
  async function passagesWith(store, page, phrase) {
    const telling = phrase.words.filter((word) => !isStopWord(word));
    const postings = await Promise.all(telling.map((word) => store.postings(word)));
    const passages = postings
      .map((one) => ({ one, index: one.find(page) }))
      .filter(({ index }) => index >= 0)
      .map(({ one, index }) => one.details(index).passages.map(({ number }) => number));
    return passages.length === 0 ? [] : passages[0].filter((number) => passages.every((list) => list.includes(number)));
  }

  return { pagesWith, holds };
});
