/* Puts the pages that answer a question in order. */
regestaSearch("ranking", (use) => {
    "use strict";

    const Tally = use("tally");
    const { bestName } = use("names");

    const POOL = 150;
    const FEW = 10;
    const LEAD = 0.1;

    /** Adds up how well pages answer the words; `pool` holds words, datings and which pages are wanted. */
    function tallied({ words, dated }, pages) {
        const tally = new Tally(pages);
        words.forEach(({ word, variants, others }) => {
            const dates = word.isYear ? [...new Set(dated.map(({ page }) => page))] : [];
            tally.add({ variants, others, dated: dates, isOptional: Boolean(word.isDate) });
        });
        return tally;
    }

    /** The pages with all words, best first; only if they are few, those with some of the words follow. */
    function ranked(pool, tally, root) {
        const hits = tally.touched
            .filter(pool.isWanted)
            .map((page) => ({ page, isFull: tally.isFull(page), score: tally.score(page) * standing(page, root) }));
        const best = named(highest(hits), pool.words);
        const within = inTime(best, hits, pool);
        const full = within.hits.filter((hit) => hit.isFull);
        const some = full.length < FEW ? within.hits.filter((hit) => !hit.isFull) : [];
        return { ...within, hits: [...full, ...some], total: within.full || within.hits.length };
    }

    /** Only what happened in the stretch of days that was asked for, unless a page bears its very name. */
    function inTime(best, all, { asked, dated }) {
        const count = (hits) => hits.filter((hit) => hit.isFull).length;
        if (!asked.date || asked.date.isYear) {
            return { hits: best, full: count(all), isOutOfTime: false };
        }
        const pages = new Set(dated.map(({ page }) => page));
        const inside = best.filter((hit) => hit.name.isExact || (pages.has(hit.page) && hit.isFull));
        return inside.length > 0
            ? { hits: inside, full: count(all.filter((hit) => pages.has(hit.page))), isOutOfTime: false }
            : { hits: best, full: count(all), isOutOfTime: true };
    }

    /** What happened in a stretch of days: pages of that very name, then events in order, then other dated pages. */
    function listed(pool, tally, root) {
        const text = ranked({ ...pool, asked: { ...pool.asked, date: null } }, tally, root).hits;
        const exact = text.filter((hit) => hit.name.isExact);
        const timeline = inOrder(pool, root).filter(pool.isWanted);
        const order = [...new Set([...exact.map((hit) => hit.page), ...timeline])];
        const others = text.filter((hit) => !order.includes(hit.page) && pool.asked.date.isYear);
        return { hits: [...order.map((page) => ({ page, isFull: true, score: 0, name: {} })), ...others], total: order.length };
    }

    /** The pages of datings: those certainly within the time before others, events before pages, then by day. */
    function inOrder({ dated, asked }, root) {
        const { first, last } = asked.date.span;
        const doubt = (dating) => (dating.first >= first && dating.last <= last ? 0 : 1);
        const rank = (dating) => (isEvent(dating.page, root) ? 0 : 1) + 2 * doubt(dating);
        return [...dated]
            .sort((a, b) => rank(a) - rank(b) || a.first - b.first || a.last - b.last || a.page - b.page)
            .map((dating) => dating.page);
    }

    function isEvent(page, { tiers }) {
        const next = tiers.find((tier) => tier.first > tiers.find(({ name }) => name === "event").first);
        return page >= tiers.find(({ name }) => name === "event").first && (!next || page < next.first);
    }

    /** How much a page weighs whatever was asked: its tier, and how often the site speaks of it. */
    function standing(page, { tiers, pages }) {
        const index = tiers.findLastIndex((tier) => tier.first <= page);
        const end = index + 1 < tiers.length ? tiers[index + 1].first : pages;
        const place = (page - tiers[index].first) / (end - tiers[index].first);
        return (tiers[index].weight / 100) * (1 + LEAD * (1 - place));
    }

    /** The best hits by score, full ones first. */
    function highest(hits) {
        return hits.sort((a, b) => b.isFull - a.isFull || b.score - a.score || a.page - b.page).slice(0, POOL);
    }

    /** The same hits with the name that each fits best, in the order that this gives. */
    function named(hits, words) {
        return hits
            .map((hit) => ({ ...hit, name: bestName(hit.page, words) }))
            .map((hit) => ({ ...hit, score: hit.score * (1 + hit.name.worth) }))
            .sort((a, b) => b.name.isExact - a.name.isExact || b.isFull - a.isFull || b.score - a.score || a.page - b.page);
    }

    return { tallied, ranked, listed };
});
