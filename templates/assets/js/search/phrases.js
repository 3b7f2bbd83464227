/* Finds the pages that hold some words in a row. */
regestaSearch("phrases", (use) => {
    "use strict";

    const { tokens, isStopWord } = use("analysis");

    /** The pages that hold a phrase, each with whether that is certain without looking into its text. */
    async function pagesWith(store, phrase) {
        const telling = phrase.words.map((word, offset) => ({ word, offset })).filter(({ word }) => !isStopWord(word));
        const isPlain = telling.length === phrase.words.length;
        const found = await Promise.all(telling.map((part) => readPart(store, part)));
        if (found.length === 0 || found.some((part) => !part.postings)) {
            return new Map();
        }
        found.sort((a, b) => a.postings.pages.length - b.postings.pages.length);
        const isCertain = isPlain && found.every((part) => part.positions);
        const pages = new Map();
        found[0].postings.pages.forEach((page) => {
            if (inText(page, found) || inName(page, found, telling)) {
                pages.set(page, isCertain);
            }
        });
        return pages;
    }

    /** A word with its postings and positions; words on very many pages have none. */
    async function readPart(store, { word, offset }) {
        const [postings, positions] = await Promise.all([store.postings(word), store.positions(word)]);
        return { word, offset, postings, positions: postings && postings.missing === 0 ? positions : null };
    }

    /** Whether the words stand at the right distances somewhere in the text of a page. */
    function inText(page, parts) {
        const known = parts.filter((part) => part.positions);
        const places = known.map((part) => ({ offset: part.offset, at: positionsOn(page, part) }));
        if (places.some(({ at }) => at === null)) {
            return false;
        }
        return places.length === 0 ? parts.every((part) => part.postings.find(page) >= 0) : meet(places);
    }

    function positionsOn(page, part) {
        const index = part.postings.find(page);
        return index < 0 ? null : part.positions[index];
    }

    function meet([first, ...rest]) {
        return [...first.at].some((position) =>
            rest.every(({ offset, at }) => at.includes(position + offset - first.offset)));
    }

    /** Whether the words follow each other in one of the names of a page. */
    function inName(page, parts, telling) {
        const order = telling.map(({ word }) => parts.find((part) => part.word === word));
        const names = order.map((part) => {
            const index = part.postings.find(page);
            return index < 0 ? [] : part.postings.details(index).names;
        });
        return names[0].some((start) =>
            names.every((places, i) => places.some(({ name, place }) => name === start.name && place === start.place + i)));
    }

    /** Whether the words of a page hold a phrase, word for word. */
    async function holds(store, page, phrase) {
        const record = await store.record(page);
        const passages = record.headings.map((_, i) => i + 1);
        const texts = await Promise.all([0, ...passages].map((passage) => store.text(page, passage)));
        const all = [record.title, ...record.names, record.summary, ...record.headings.map((heading) => heading[1]), ...texts];
        const wanted = " " + phrase.words.join(" ") + " ";
        return all.some((text) => (" " + tokens(text).join(" ") + " ").includes(wanted));
    }

    return { pagesWith, holds };
});
