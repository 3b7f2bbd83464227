/* The passages of a page that answer a question best. */
regestaSearch("passages", () => {
  "use strict";

  const MOST = 3;
  const STRENGTH = 0.35;

  /** The best passages of a hit, best first, with how many of the words each has. */
  return function passages({ page }, { words, dated }) {
    const found = new Map();
    words.forEach((word) => strengths(page, word).forEach((score, number) => {
      const known = found.get(number) || { number, score: 0, count: 0 };
      found.set(number, { number, score: known.score + score, count: known.count + 1 });
    }));
    dated.filter((dating) => dating.page === page && !found.has(dating.passage))
      .forEach(({ passage }) => found.set(passage, { number: passage, score: 0, count: 0 }));
    return [...found.values()]
      .sort((a, b) => b.count - a.count || b.score - a.score || a.number - b.number)
      .slice(0, MOST);
  };

  /** How strongly each passage of a page uses a word in any of its variants. */
  function strengths(page, { variants }) {
    const best = new Map();
    variants.forEach(({ postings, weight }) => {
      const at = postings.find(page);
      const passages = at < 0 ? [] : postings.details(at).passages;
      passages.forEach(({ number, strength }) =>
        best.set(number, Math.max(best.get(number) || 0, weight * (1 + STRENGTH * strength))));
    });
    return best;
  }
});
