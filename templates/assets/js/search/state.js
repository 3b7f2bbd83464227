/* What was asked, as the fields of the form say it and as the address of the page of the search remembers it. */
regestaSearch("state", (use) => {
  "use strict";

  const { findDate } = use("dates");
  const FACETS = ["kind", "period", "person"];
  const DATES = ["from", "to"];

  const NOTHING = { text: "", chosen: new Map(FACETS.map((name) => [name, new Set()])), from: "", to: "" };

  function read(params) {
    const one = (name) => (params.get(name) ?? "").trim();
    const chosen = new Map(FACETS.map((name) => [name, new Set(params.getAll(name).filter(Boolean))]));
    return { text: one("q"), chosen, from: one("from"), to: one("to") };
  }

  function write({ text, chosen, from, to }) {
    const params = new URLSearchParams();
    const add = (name, value) => value !== "" && params.append(name, value);
    add("q", text.trim());
    FACETS.forEach((name) => chosen.get(name).forEach((value) => add(name, value)));
    DATES.forEach((name) => add(name, { from, to }[name]));
    return params;
  }

  /** The range of dates in one phrase; empty if there is none. */
  function rangeWords({ from, to }) {
    return from && to ? `${from} – ${to}` : from ? `since ${from}` : to ? `until ${to}` : "";
  }

  /** The days of the range; nothing if it can't be read. */
  function range(state) {
    const found = findDate(rangeWords(state));
    return found && found.before.trim() === "" && found.after.trim() === "" ? found.span : null;
  }

  const isFiltered = (state) => [...state.chosen.values()].some((values) => values.size > 0);
  const hasRange = ({ from, to }) => from !== "" || to !== "";

  /** Whether there is anything to look for. */
  const isAsked = (state) => state.text.trim().length > 1 || isFiltered(state) || hasRange(state);

  return { NOTHING, read, write, range, rangeWords, isFiltered, hasRange, isAsked };
});
