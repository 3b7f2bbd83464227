/* Results as rows: each a link and an option of the list, grouped by page. */
regestaSearch("results", (use) => {
  "use strict";

  const grouped = use("grouping");
  const { reasons } = use("reasons");
  const marking = use("marking");
  const make = use("elements");

  const MOST_SECTIONS = 2;

  /** Fills the list with items; promises to add the lines of text that have yet to be read. */
  return function show(list, items, { answer, store, root }) {
    const marks = marking(answer.words);
    const lines = [];
    let count = 0;

    const marked = (element, pieces) => {
      element.append(...pieces.map(({ text, isMarked }) => (isMarked ? make("mark", {}, text) : text)));
      return element;
    };
    const written = (className, text) => marked(make("span", { className }), marks.pieces(text));

    function option(className, address, ...children) {
      const link = make("a", { className: `search-option ${className}`, id: `search-option-${count++}`, href: new URL(address, root).href, tabIndex: -1 }, ...children);
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
      return link;
    }

    function pageRow(item, title) {
      const { record } = item;
      const text = written("search-text", record.summary);
      if (item.lead && !marks.isIn(record.summary)) {
        lines.push([text, item.page, item.lead.number]);
      }
      const kind = make("span", { className: "search-kind" }, [record.kind, record.date].filter(Boolean).join(" · "));
      const why = reasons(item, record, answer).map(({ before, name }) =>
        marked(make("span", { className: "search-why" }, before), marks.pieces(name)));
      return option("search-page", record.address, title, " ", kind, ...why, text);
    }

    function sectionRow(item, passage) {
      const [anchor, heading] = item.record.headings[passage.number - 1];
      const text = make("span", { className: "search-text" });
      lines.push([text, item.page, passage.number]);
      return option("search-section", `${item.record.address}#${anchor}`, written("search-title", heading), text);
    }

    function eventRow(item) {
      const { record } = item;
      return option("search-event", record.address, make("span", { className: "search-date" }, record.date), " ",
        written("search-title", record.title), written("search-text", record.summary));
    }

    function group({ address, page, events }) {
      const title = page ? written("search-title", page.record.title) : make("span", { className: "search-title search-year" }, `Timeline, ${yearOf(address)}`);
      title.id = `search-group-${count}`;
      const rows = [
        ...(page ? [pageRow(page, title), ...page.sections.slice(0, MOST_SECTIONS).map((passage) => sectionRow(page, passage))] : [title]),
        ...events.map(eventRow),
      ];
      const element = make("div", { className: "search-group" }, ...rows);
      element.setAttribute("role", "group");
      element.setAttribute("aria-labelledby", title.id);
      return element;
    }

    const groups = grouped(items);
    const [full, partial] = [groups.filter((one) => one.isFull), groups.filter((one) => !one.isFull)];
    list.replaceChildren(...full.map(group), ...(full.length > 0 && partial.length > 0 ? [divider()] : []), ...partial.map(group));
    return Promise.all(lines.map(async ([element, page, number]) => {
      const text = await store.text(page, number);
      if (text !== "") {
        element.replaceChildren();
        marked(element, marks.excerpt(text));
      }
    }));
  };

  /** What the line that is read out says too. */
  function divider() {
    const element = make("div", { className: "search-divider" }, "With some of the words");
    element.setAttribute("aria-hidden", "true");
    return element;
  }

  function yearOf(address) {
    return address.split("/").pop().replace(".html", "");
  }
});
