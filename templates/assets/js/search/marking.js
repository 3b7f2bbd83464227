/* Marks the words of a question in a text, also where they are spelled otherwise. */
regestaSearch("marking", (use) => {
  "use strict";

  const { tokens } = use("analysis");
  const { HOW } = use("variants");

  const WORD = "[\\p{L}\\p{N}\\p{M}'’ʹʼ]+";
  const WORDS = new RegExp(WORD, "gu");
  const COMPOUNDS = new RegExp(`${WORD}(?:[-‐‑–]${WORD})*`, "gu");
  const EXCERPT = 32;
  const BEFORE = 6;

  /** What marks the words of an answer. */
  return function marking(words) {
    const meant = new Set(words.filter(({ word }) => !word.isDate).flatMap(meanings));

    const isMeant = (word) => meant.has(tokens(word).join(""));

    /** The words of a text, each with where it stands; words joined by hyphens are one if they are meant so. */
    function taken(text) {
      return [...text.matchAll(COMPOUNDS)].flatMap((compound) => {
        if (isMeant(compound[0])) {
          return [place(compound, 0, true)];
        }
        return [...compound[0].matchAll(WORDS)].map((word) => place(word, compound.index, isMeant(word[0])));
      });
    }

    /** A text in pieces, each of which is marked or not. */
    function pieces(text) {
      return cut(text, taken(text), 0, text.length);
    }

    /** The stretch of a text with the most of the words, in pieces. */
    function excerpt(text) {
      const found = taken(text);
      const start = best(found);
      const from = start - BEFORE <= 2 ? 0 : start - BEFORE;
      const to = Math.min(found.length, from + EXCERPT);
      if (found.length === 0) {
        return pieces(text);
      }
      const first = from === 0 ? 0 : found[from].at;
      const last = to === found.length ? text.length : found[to - 1].end;
      return [piece(from === 0 ? "" : "… "), ...cut(text, found, first, last), piece(to === found.length ? "" : " …")]
        .filter((one) => one.text !== "");
    }

    return { pieces, excerpt, isIn: (text) => taken(text).some(({ isMarked }) => isMarked) };
  };

  /** The words that a word was taken to mean; guesses only if there is nothing better. */
  function meanings({ word, variants }) {
    const known = variants.filter(({ how }) => how < HOW.SLIP);
    return [word.term, ...(known.length > 0 ? known : variants).flatMap((variant) => variant.word.split(" "))];
  }

  function piece(text, isMarked = false) {
    return { text, isMarked };
  }

  function place(match, offset, isMarked) {
    return { at: offset + match.index, end: offset + match.index + match[0].length, text: match[0].toLowerCase(), isMarked };
  }

  function cut(text, found, first, last) {
    const pieces = [];
    let at = first;
    found.filter((word) => word.isMarked && word.at >= first && word.end <= last).forEach((word) => {
      pieces.push(piece(text.slice(at, word.at)), piece(text.slice(word.at, word.end), true));
      at = word.end;
    });
    return [...pieces, piece(text.slice(at, last))].filter((one) => one.text !== "");
  }

  /** From which marked word on most different ones stand close together. */
  function best(found) {
    const marked = found.map((word, i) => ({ ...word, i })).filter((word) => word.isMarked);
    let [at, most] = [0, 0];
    marked.forEach((start, k) => {
      const near = new Set();
      for (let j = k; j < marked.length && marked[j].i < start.i + EXCERPT - BEFORE; j++) {
        near.add(marked[j].text);
      }
      if (near.size > most) {
        [at, most] = [start.i, near.size];
      }
    });
    return at;
  }
});
