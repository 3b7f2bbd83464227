/* The filters of a search: kinds, periods, persons, and a range of dates. They are filled when they are first opened. */
regestaSearch("filters", (use) => {
  "use strict";

  const make = use("elements");
  const { range, hasRange } = use("state");

  /** Makes the filters; what a state of the form says is chosen in them already. */
  return function filters(facets, state) {
    const boxes = facets.counts([], state.chosen).map((facet) =>
      (facet.isLong ? chooser : ticks)(facet, state.chosen.get(facet.name)));
    const dates = dateFields(state);
    const element = make("div", { className: "search-facets" }, ...boxes.map((box) => box.element), dates.element);

    /** Shows how many of the pages that were found each value would leave. */
    function count(wanted, pages) {
      facets.counts(pages, wanted.chosen).forEach(({ counts }, i) => boxes[i].count(counts));
      dates.check(hasRange(wanted) && !range(wanted));
    }

    return { element, count };
  };

  function fieldset(heading, ...children) {
    return make("fieldset", { className: "filter" }, make("legend", {}, heading), ...children);
  }

  function tick(name, value, isChosen) {
    const box = make("input", { type: "checkbox", name, value, checked: isChosen });
    const number = make("span", { className: "count" });
    const words = value.charAt(0).toUpperCase() + value.slice(1);
    return { box, number, element: make("li", {}, make("label", {}, box, words, " ", number)) };
  }

  function show({ box, number, element }, count) {
    number.textContent = String(count);
    box.disabled = count === 0 && !box.checked;
    element.classList.toggle("is-empty", box.disabled);
  }

  /** A facet of few values: a box for each. */
  function ticks({ name, heading, values }, chosen) {
    const items = values.map((value) => tick(name, value, chosen.has(value)));
    const element = fieldset(heading, make("ul", {}, ...items.map((item) => item.element)));
    return { element, count: (counts) => items.forEach((item, i) => show(item, counts[i])) };
  }

  /** A facet of many values: a list to choose from, and a box for each that was chosen. */
  function chooser({ name, heading, values }, chosen) {
    const select = make("select", {});
    select.setAttribute("aria-label", `${heading}: choose one`);
    const list = make("ul", {});
    const items = new Map();

    function add(value) {
      const item = tick(name, value, true);
      items.set(value, item);
      list.append(item.element);
      item.box.addEventListener("change", () => {
        items.delete(value);
        item.element.remove();
        select.focus();
      });
    }

    function count(counts) {
      items.forEach((item, value) => show(item, counts[values.indexOf(value)]));
      const left = values.map((value, i) => [value, counts[i]]).filter(([value, number]) => number > 0 && !items.has(value));
      const options = left.sort((a, b) => a[0].localeCompare(b[0], "en")).map(([value, number]) => make("option", { value }, `${value} (${number})`));
      select.replaceChildren(make("option", { value: "" }, items.size > 0 ? "Another …" : "Anyone"), ...options);
    }

    select.addEventListener("change", () => select.value !== "" && add(select.value));
    chosen.forEach(add);
    return { element: fieldset(heading, list, select), count };
  }

  function dateFields(state) {
    const field = (name, words) => make("label", { className: "search-date-field" }, words,
      make("input", { type: "text", name, value: state[name], autocomplete: "off", size: 14 }));
    const fault = make("p", { className: "search-fault" });
    fault.setAttribute("role", "alert");
    const element = fieldset("Date", make("div", { className: "search-dates" }, field("from", "From "), field("to", "to ")), fault);
    const inputs = [...element.querySelectorAll("input")];
    return {
      element,
      check(isWrong) {
        fault.textContent = isWrong ? "Write a date as 23.8.1939, August 1939 or 1939." : "";
        inputs.forEach((input) => input.setAttribute("aria-invalid", String(isWrong)));
      },
    };
  }
});
