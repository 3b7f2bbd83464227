/* The row that opens the filters. They are read and made when it is first opened. */
regestaSearch("filter-row", (use) => {
  "use strict";

  const make = use("elements");
  const { isFiltered, hasRange } = use("state");

  /** Makes the row; `read` promises what makes the filters of a state of the form. */
  return function filterRow(read) {
    const element = make("details", { className: "search-filters" }, make("summary", {}, "Filters"));
    let filters = null;

    function fill(state) {
      filters ??= read().then((makeFilters) => {
        const made = makeFilters(state);
        element.append(made.element);
        return made;
      });
      return filters;
    }

    /** Opens the row if the form says something that it holds. */
    function set(state) {
      element.open ||= isFiltered(state) || hasRange(state);
      return element.open ? fill(state) : Promise.resolve();
    }

    async function count(state, pages) {
      if (filters && element.open) {
        (await filters).count(state, pages);
      }
    }

    function clear() {
      filters = null;
      element.querySelector(".search-facets")?.remove();
      element.open = false;
    }

    return { element, fill, set, count, clear };
  };
});
