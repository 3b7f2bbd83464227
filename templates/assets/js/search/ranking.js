/* Puts the pages that answer a question in order. */
regestaSearch("ranking", (use) => {
  "use strict";

  const Tally = use("tally");
  const { bestName } = use("names");

  const POOL = 150;
  const FEW = 10;
  const LEAD = 0.2;
  const FULL = 1e6;

  /** What ranks the pages of an index. */
  return function ranking(root) {
    const standing = standings(root);
    const events = root.tiers.find((tier) => tier.name === "event") || { first: 0, last: 0 };

    /**
     * The answer that can be told from the words: hits, best first, how many there are, and the pages that were found
     * before the filters. `pool` holds what was asked, its words with their variants, what is dated as it says, which
     * pages may be found, and which of them the filters accept.
     */
    function answered(pool) {
      const tally = tallied(pool);
      const isOnlyDate = pool.asked.date && pool.asked.words.every((word) => word.isDate || word.isYear);
      return isOnlyDate ? listed(pool, tally) : ranked(pool, tally, pool.asked.date);
    }

    function tallied({ words, dated }) {
      const tally = new Tally(root.pages);
      words.forEach(({ word, variants, others }) => {
        const dates = word.isYear ? [...new Set(dated.map(({ page }) => page))] : [];
        tally.add({ variants, others, dated: dates, isOptional: Boolean(word.isDate) });
      });
      return tally;
    }

    /** The pages with all words, best first; only if they are few, those with some of the words follow. */
    function ranked(pool, tally, date) {
      const isStrict = date && !date.isYear;
      const dated = new Set(isStrict ? pool.dated.map(({ page }) => page) : []);
      const pages = tally.touched.filter(pool.isFound);
      const inTime = isStrict ? pages.filter((page) => dated.has(page) && tally.isFull(page)) : pages;
      const exact = isStrict ? named(best(pages, tally), pool.words).filter((hit) => hit.name.isExact) : [];
      const isOutOfTime = isStrict && inTime.length + exact.length === 0;
      const found = counted(isOutOfTime ? pages : inTime, tally);
      const accepted = (isOutOfTime ? pages : inTime).filter(pool.accepts);
      const hits = [...exact.filter(({ page }) => pool.accepts(page)), ...named(best(accepted, tally), pool.words)];
      return { ...cut(unique(hits)), pages: found, total: found.filter(pool.accepts).length, isOutOfTime };
    }

    /** Only if few hits have all words, others stay that have some. */
    function cut(hits) {
      const full = hits.filter((hit) => hit.isFull);
      return { hits: full.length < FEW ? hits : full };
    }

    /** Of some pages those that count as found: those with all words, or all if there are none. */
    function counted(pages, tally) {
      const full = pages.filter((page) => tally.isFull(page));
      return full.length > 0 ? full : pages;
    }

    /** What happened in a stretch of days: pages of that very name, then events in order, then other dated pages. */
    function listed(pool, tally) {
      const text = ranked(pool, tally, null).hits;
      const exact = text.filter((hit) => hit.name.isExact).map((hit) => hit.page);
      const pages = [...new Set([...exact, ...inOrder(pool).filter(pool.isFound)])];
      const accepted = pages.filter(pool.accepts);
      const others = pool.asked.date.isYear ? text : [];
      const hits = [...accepted.map((page) => ({ page, isFull: true, score: 0, name: { name: -1 } })), ...others];
      return { hits: unique(hits), pages, total: accepted.length, isOutOfTime: false };
    }

    /** The pages of datings: those certainly within the time before others, events before pages, then by day. */
    function inOrder({ dated, asked }) {
      const { first, last } = asked.date.span;
      const doubt = (dating) => (dating.first >= first && dating.last <= last ? 0 : 1);
      const rank = (dating) => (isEvent(dating.page) ? 0 : 1) + 2 * doubt(dating);
      return [...dated]
        .sort((a, b) => rank(a) - rank(b) || a.first - b.first || a.last - b.last || a.page - b.page)
        .map((dating) => dating.page);
    }

    const isEvent = (page) => page >= events.first && page < events.last;

    /** The best of some pages by score, full ones first, as hits. */
    function best(pages, tally) {
      const scores = new Float64Array(pages.length);
      for (let i = 0; i < pages.length; i++) {
        scores[i] = tally.score(pages[i]) * standing[pages[i]] + (tally.isFull(pages[i]) ? FULL : 0);
      }
      const least = pages.length > POOL ? scores.slice().sort()[pages.length - POOL] : 0;
      return pages.filter((_, i) => scores[i] >= least).map((page) => {
        const score = tally.score(page) * standing[page];
        return { page, isFull: tally.isFull(page), isNamed: tally.isNamed(page), score };
      });
    }

    /** The hits with the name that each fits best, in the order that this gives. */
    function named(hits, words) {
      return hits
        .map((hit) => ({ ...hit, name: bestName(hit, words) }))
        .map((hit) => ({ ...hit, score: hit.score * (1 + hit.name.worth), rank: nameRank(hit) }))
        .sort((a, b) => b.rank - a.rank || b.isFull - a.isFull || b.score - a.score || a.page - b.page);
    }

    /** A page whose very title was typed comes first, then one with another such name, and events of that name. */
    function nameRank({ page, name }) {
      return !name.isExact ? 0 : name.name === 0 && !isEvent(page) ? 2 : 1;
    }

    return { answered, isEvent };
  };

  /** How much each page weighs whatever was asked: by its tier, and by how often the site speaks of it. */
  function standings({ tiers, pages }) {
    const standing = new Float32Array(pages);
    tiers.forEach(({ first, last, weight }) => {
      for (let page = first; page < last; page++) {
        standing[page] = (weight / 100) * (1 + LEAD * (1 - (page - first) / (last - first)));
      }
    });
    return standing;
  }

  function unique(hits) {
    const seen = new Set();
    return hits.filter(({ page }) => !seen.has(page) && seen.add(page));
  }
});
