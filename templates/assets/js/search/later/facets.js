/* By what results can be filtered: kind, period, person. */
regestaSearch("facets", () => {
  "use strict";

  /** The facets of an index, each with its values; what was chosen is, for each facet, a set of names of values. */
  return async function facets(store) {
    const [kinds, periods, people] = await Promise.all([store.kinds(), store.periods(), store.people()]);
    const all = [
      ofPages("kind", "Kind", store.root.kinds.split("\n"), (page) => [kinds[page]]),
      ofPages("period", "Period", store.root.periods.split("\n"), (page) => periods[page]),
      ofLists("person", "Person", people),
    ];

    /** Whether the filters let a page through: one value of each facet in which any is chosen. */
    function acceptance(chosen, except = null) {
      const tests = all.filter((facet) => facet !== except).map((facet) => facet.test(chosen.get(facet.name) || new Set()));
      return (page) => tests.every((test) => test(page));
    }

    /** Each facet with the number of pages that each of its values would leave; `pages` are those that were found. */
    function counts(pages, chosen) {
      return all.map((facet) => {
        const left = pages.filter(acceptance(chosen, facet));
        return { ...facet, counts: facet.count(left) };
      });
    }

    return { acceptance, counts };
  };

  function everything() {
    return true;
  }

  /** A facet of few values, of which each page has its own. */
  function ofPages(name, heading, values, valuesOf) {
    return {
      name,
      heading,
      values,
      test(chosen) {
        const wanted = values.map((value) => chosen.has(value));
        return chosen.size === 0 ? everything : (page) => valuesOf(page).some((value) => wanted[value]);
      },
      count(pages) {
        const counts = values.map(() => 0);
        pages.forEach((page) => valuesOf(page).forEach((value) => counts[value]++));
        return counts;
      },
    };
  }

  /** A facet of many values, each with its pages. */
  function ofLists(name, heading, lists) {
    return {
      name,
      heading,
      values: lists.map((list) => list.name),
      isLong: true,
      test(chosen) {
        const wanted = new Set(lists.filter((list) => chosen.has(list.name)).flatMap(({ pages }) => pages));
        return chosen.size === 0 ? everything : (page) => wanted.has(page);
      },
      count(pages) {
        const found = new Set(pages);
        return lists.map((list) => list.pages.reduce((count, page) => count + (found.has(page) ? 1 : 0), 0));
      },
    };
  }
});
