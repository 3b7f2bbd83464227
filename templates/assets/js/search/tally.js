/* Adds up, page by page, how well the words of a question are answered. */
regestaSearch("tally", (use) => {
  "use strict";

  const { HOW } = use("variants");
  const NAMED = 1;
  const TOP_IMPACT = 63;
  const IN_NAME = 1.5;
  const DATED_IMPACT = 80;

  /** How much a word tells that stands on so many pages. */
  const rarity = (count, pages) => Math.log(1 + (pages - count + 0.5) / (count + 0.5));

  /** How much the variants of a word tell: all that are not the word itself as much as the most frequent of them. */
  function rarities(variants, pages) {
    const exact = variants.find(({ how }) => how === HOW.EXACT);
    const others = variants.filter((variant) => variant !== exact).map(({ postings }) => postings.count);
    const shared = rarity(Math.max(0, ...others), pages);
    const own = exact ? rarity(exact.postings.count, pages) : shared;
    return { own, of: (variant) => (variant === exact ? own : Math.min(own, shared)) };
  }

  return class Tally {
    constructor(pages) {
      this.pages = pages;
      this.scores = new Float32Array(pages);
      this.masses = new Float32Array(pages);
      this.counts = new Uint8Array(pages);
      this.best = new Float32Array(pages);
      this.named = new Uint8Array(pages);
      this.touched = [];
      this.mass = 0;
      this.required = 0;
    }

    /** Adds a word: its variants, the pages that are dated as it says, the others of frequent words. */
    add({ variants, others, dated, isOptional }) {
      const { own, of } = rarities(variants, this.pages);
      const touched = [];
      variants.forEach((variant) => {
        const worth = variant.weight * of(variant) / TOP_IMPACT;
        this.raise(variant.postings.pages, variant.postings.impacts, worth, touched);
      });
      others.forEach(({ pages, impacts }) => this.raise(pages, impacts, own / TOP_IMPACT, touched));
      this.raise(dated, dated.map(() => DATED_IMPACT), own / TOP_IMPACT, touched);
      this.close(touched, isOptional ? 0 : own, isOptional ? 0 : 1);
    }

    /** Raises the best score of pages for the word at hand. */
    raise(pages, impacts, worth, touched) {
      for (let i = 0; i < pages.length; i++) {
        const page = pages[i];
        const score = worth * (impacts[i] >> 1) * (impacts[i] & NAMED ? IN_NAME : 1);
        if (this.best[page] === 0) {
          touched.push(page);
        }
        if (score > this.best[page]) {
          this.best[page] = score;
        }
        this.named[page] |= impacts[i] & NAMED;
      }
    }

    /** Adds the best scores for the word at hand to the pages. */
    close(touched, mass, required) {
      this.mass += mass;
      this.required += required;
      touched.forEach((page) => {
        if (this.counts[page] === 0 && this.scores[page] === 0) {
          this.touched.push(page);
        }
        this.scores[page] += this.best[page];
        this.masses[page] += mass;
        this.counts[page] += required;
        this.best[page] = 0;
      });
    }

    /** Whether a page bears one of the words in a name. */
    isNamed(page) {
      return this.named[page] === NAMED;
    }

    /** Whether a page has all words that are wanted. */
    isFull(page) {
      return this.counts[page] === this.required;
    }

    /** How well a page answers all words together. */
    score(page) {
      const covered = this.mass > 0 ? this.masses[page] / this.mass : 1;
      return this.scores[page] * covered * covered;
    }
  };
});
