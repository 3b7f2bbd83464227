/* How words are compared. The index was made with the same rules: analysis.txt in the program, Folding, Tokens and
   Skeleton there. Both are held together by a test. */
regestaSearch("analysis", (use) => {
  "use strict";

  const rules = use("rules");
  const LONGEST = 40;
  const WORD = /[\p{L}\p{Nd}]+(?:'[\p{L}\p{Nd}]+)*/gu;
  const letters = new Map(rules.letters.split(" ").map((rule) => [[...rule][0], [...rule].slice(1).join("")]));
  const stopWords = new Map(rules.stopWords.split(" ").map((word, i) => [word, i + 1]));
  const sounded = compiled(rules.sounded);
  const skeletonRules = compiled(rules.skeleton);
  const secondSkeleton = compiled(rules.secondSkeleton);
  const spellings = compiled(rules.spellings);
  const inflections = compiled(rules.inflections);

  function compiled(pairs) {
    return pairs.map(([pattern, replacement]) => [new RegExp(pattern, "g"), replacement]);
  }

  function applied(list, text) {
    return list.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
  }

  /** The text in plain letters: small, without marks, in Latin script as far as the rules know how. */
  function fold(text) {
    if (/^[\x00-\x7f]*$/.test(text)) {
      return text.toLowerCase();
    }
    const plain = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
    return plain.replace(/[^\x00-\x7f]/gu, (letter) => letters.get(letter) ?? letter);
  }

  /** The words of a text in order, those that say nothing too. */
  function tokens(text) {
    return (fold(text).match(WORD) || []).map((word) => word.replace(/'s$/, "").replace(/'/g, "").slice(0, LONGEST));
  }

  /** What all spellings of a name have in common; empty for a word in a script that the rules do not know. */
  function skeleton(word) {
    const plain = fold(applied(sounded, word.toLowerCase().normalize("NFC"))).replace(/[^a-z0-9]/g, "");
    return applied(skeletonRules, plain);
  }

  /** The skeletons of a word that was typed: some letters may sound in two ways. */
  function skeletons(word) {
    const plain = fold(applied(sounded, word.toLowerCase().normalize("NFC")));
    return [...new Set([skeleton(word), skeleton(applied(secondSkeleton, plain))])];
  }

  /** Other spellings in which a page may have a word that was typed. */
  function spelled(word) {
    const written = word.toLowerCase().normalize("NFC");
    const each = spellings.map((rule) => applied([rule], written));
    return others(word, [...each, applied(spellings, written)].flatMap(tokens));
  }

  /** Other forms of a word that was typed. */
  function inflected(word) {
    return others(word, inflections.flatMap((rule) => tokens(applied([rule], fold(word)))));
  }

  function others(word, forms) {
    const known = new Set(tokens(word));
    return [...new Set(forms)].filter((form) => !known.has(form));
  }

  const isStopWord = (word) => stopWords.has(word);

  /** The number of a word that says nothing, as the index notes it beside other words; 0 for other words. */
  const stopNumber = (word) => stopWords.get(word) || 0;

  return { fold, tokens, skeleton, skeletons, spelled, inflected, isStopWord, stopNumber };
});
