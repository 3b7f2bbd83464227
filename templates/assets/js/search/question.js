/* Takes a question apart: words, "phrases", -words, a date. */
regestaSearch("question", (use) => {
  "use strict";

  const { tokens, isStopWord } = use("analysis");
  const { findDate } = use("dates");

  const QUOTED = /(^|\s)(-?)["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
  const EXCLUDED = /(^|\s)-(?=[\p{L}\p{N}])([^\s]+)/gu;
  const BETWEEN = /[^\p{L}\p{N}\p{M}'’ʹʼ]+/u;

  /** What was asked, as the engine needs it. */
  return function question(text) {
    const phrases = [];
    const withoutPhrases = text.replace(QUOTED, (all, space, minus, inner) => {
      phrases.push({ words: tokens(inner), isExcluded: minus === "-", written: inner });
      return " ";
    });
    const excluded = [];
    const rest = withoutPhrases.replace(EXCLUDED, (all, space, word) => {
      excluded.push(...tokens(word));
      return " ";
    });
    const date = findDate(rest);
    return {
      text,
      words: wordsOf(text, rest, date, phrases),
      phrases: phrases.filter((phrase) => phrase.words.length > 0 && !phrase.isExcluded),
      excludedPhrases: phrases.filter((phrase) => phrase.words.length > 0 && phrase.isExcluded),
      excluded,
      date,
    };
  };

  /** The words to look for, those of phrases too; those of a date are marked, unless it is a year. */
  function wordsOf(text, rest, date, phrases) {
    const isTyping = !/[\s"“”»]$/u.test(text);
    const quoted = phrases.filter((phrase) => !phrase.isExcluded).flatMap((phrase) => split(phrase.written, { isQuoted: true }));
    const plain = date
      ? [...split(date.before), ...split(date.written, { isDate: !date.isYear, isYear: date.isYear }), ...split(date.after)]
      : split(rest);
    const words = unique([...telling(plain), ...telling(quoted)]);
    if (isTyping && plain.length > 0 && words.length > 0) {
      const last = words.find((word) => word.written === plain[plain.length - 1].written && !word.isQuoted);
      words.forEach((word) => (word.isTyping = word === last && !word.isDate));
    }
    return words;
  }

  function split(text, marks = {}) {
    return text.split(BETWEEN).filter(Boolean).flatMap((written) =>
      tokens(written).map((term) => ({ term, written, isTyping: false, ...marks })));
  }

  /** The words that say something; all of them if none does. */
  function telling(words) {
    const found = words.filter((word) => !isStopWord(word.term));
    return found.length > 0 ? found : words;
  }

  function unique(words) {
    return words.filter((word, i) => words.findIndex((other) => other.term === word.term) === i);
  }
});
