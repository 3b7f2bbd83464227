/* Says which words of a question were read as other words. */
regestaSearch("guesses", (use) => {
  "use strict";

  const { HOW } = use("variants");

  /** Each word that no page has as it was typed, with the word that was looked for instead. */
  return (words) => words.flatMap(({ word, variants }) => {
    const isKnown = variants.some(({ how }) => how < HOW.SLIP);
    const [best] = [...variants].sort((a, b) => b.weight - a.weight || b.postings.count - a.postings.count);
    return isKnown || !best ? [] : [{ written: word.written, meant: best.word }];
  });
});
