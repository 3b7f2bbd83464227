/* The parts of the form of a search beside its field: the line that counts, the filters, the list, what to do next. */
regestaSearch("layout", (use) => {
  "use strict";

  const make = use("elements");
  const { asWritten } = use("reasons");
  const LIST = "search-results";
  const HINT = "Names in many spellings, words, “words in a row”, dates such as 23.8.1939 or 1939–1941; -word leaves a word out.";

  /** Builds the parts into the form. */
  return function layout(form, { root, dialog, filters }) {
    const input = form.elements.q;
    const status = make("p", { className: "search-status" });
    status.setAttribute("role", "status");
    const meaning = make("p", { className: "search-meaning", hidden: true });
    const list = make("div", { className: "search-list", id: LIST, hidden: true });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Results");
    const hint = make("p", { className: "search-hint" }, HINT);
    const elsewhere = make("p", { className: "search-elsewhere", hidden: true }, ...ways(root));
    const more = make("button", { type: "button", className: "search-more", hidden: true }, "Show more results");
    const clear = make("button", { type: "button", className: "search-clear", hidden: true }, "Clear the filters");
    const link = make("a", { className: "search-link", hidden: true }, "These results as a page");
    const keys = make("p", { className: "search-keys" }, "↑ ↓ choose · Enter opens · Ctrl-Enter in a new tab", dialog ? " · Esc closes" : "");
    const foot = make("div", { className: "search-foot" }, more, clear, link, keys);
    const others = document.querySelector(".search-others");
    wire(input);
    form.append(filters.element, status, meaning, hint, elsewhere, list, foot);
    // A link to a place on the page at hand leaves the page, and so the dialog, where they are.
    list.addEventListener("click", (event) => event.target.closest("a") && !event.ctrlKey && !event.metaKey && dialog?.close());

    let mean = () => {};

    /** Shows what is to be said about an answer; nothing was asked if there is none. */
    function tell(answer, items, words) {
      const hasItems = items.length > 0;
      status.textContent = words;
      list.hidden = !hasItems;
      input.setAttribute("aria-expanded", String(hasItems));
      hint.hidden = answer !== null;
      elsewhere.hidden = answer === null || hasItems;
      more.hidden = !hasItems || items.length >= answer.total;
      clear.hidden = answer === null || answer.total === answer.pages.length;
      link.hidden = !dialog || answer === null;
      keys.hidden = !hasItems;
      if (others) {
        others.hidden = hasItems;
      }
      showMeaning(answer ? answer.guesses : [], items);
    }

    /** The question as the best hit would spell it. */
    function showMeaning(guesses, [best]) {
      meaning.hidden = guesses.length === 0 || !best;
      const text = guesses.reduce((words, { written, meant }) =>
        words.replace(written, best ? asWritten(meant, best.record) : meant), input.value.trim());
      const button = make("button", { type: "button" }, text);
      button.addEventListener("click", () => mean(text));
      meaning.replaceChildren("Did you mean ", button, "?");
    }

    function fail(failure) {
      status.textContent = `The search does not work here: ${failure.message}.`;
      elsewhere.hidden = false;
    }

    function on(actions) {
      more.addEventListener("click", actions.more);
      clear.addEventListener("click", actions.clear);
      mean = actions.mean;
    }

    return {
      list, tell, fail, on,
      address: (href) => {
        link.href = href;
      },
      focusItem: (number) => list.querySelectorAll(".search-group")[Math.min(number, list.children.length - 1)]?.scrollIntoView({ block: "nearest" }),
    };
  };

  function wire(input) {
    Object.entries({
      role: "combobox", "aria-expanded": "false", "aria-controls": LIST, "aria-autocomplete": "list",
    }).forEach(([name, value]) => input.setAttribute(name, value));
  }

  /** Ways on for whoever finds nothing. */
  function ways(root) {
    const way = (address, words) => make("a", { href: new URL(address, root).href }, words);
    return ["Look in the ", way("glossary.html", "glossary, A to Z"), ", the ", way("timeline/index.html", "timeline"), " or the ",
      way("sources/index.html", "sources"), "."];
  }
});
