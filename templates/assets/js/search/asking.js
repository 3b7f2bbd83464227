/* Asks the engine what the form says: words, filters and a range of dates together. */
regestaSearch("asking", (use) => {
  "use strict";

  const { range, rangeWords, hasRange, isFiltered } = use("state");
  const everything = () => true;

  /** Promises the answer to a state of the form; `facets` promises the facets, and is called only when they matter. */
  return async function ask({ engine, store, facets, state }) {
    const text = state.text.trim() === "" ? rangeWords(state) : state.text;
    const [chosen, dated] = await Promise.all([
      isFiltered(state) ? facets().then(({ acceptance }) => acceptance(state.chosen)) : everything,
      text !== rangeWords(state) && hasRange(state) ? inRange(store, range(state)) : everything,
    ]);
    return engine.search(text, (page) => chosen(page) && dated(page));
  };

  /** Whether something on a page is dated within the range. */
  async function inRange(store, span) {
    const datings = span ? await store.datings(span.first, span.last, true) : [];
    const pages = new Set(datings.map(({ page }) => page));
    return span ? (page) => pages.has(page) : everything;
  }
});
