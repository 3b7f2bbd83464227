/*
 * The door to the search: a dialog that "/", Ctrl-K and the link in the head of each page open, and the field on the page
 * of the search. The program behind it, and the index, are read when the door is first opened.
 */
(() => {
  "use strict";

  const root = new URL("../../", document.currentScript.src);
  const place = document.querySelector(".search-place");
  const link = document.querySelector(".search-open");
  const form = makeForm();
  const dialog = place ? null : makeDialog();

  let panel = null;

  function make(name, attributes, ...children) {
    const element = Object.assign(document.createElement(name), attributes);
    element.append(...children);
    return element;
  }

  /* Without the program the form still leads to the page of the search. */
  function makeForm() {
    const input = make("input", { id: "search-input", type: "search", name: "q", autocomplete: "off", enterKeyHint: "go" });
    input.setAttribute("autocapitalize", "off");
    input.spellcheck = false;
    return make("form", { className: "search", action: new URL("search.html", root).href },
      make("label", { className: "search-label", htmlFor: input.id, textContent: "Name, word or date" }),
      make("div", { className: "search-line" }, input));
  }

  function makeDialog() {
    const close = make("button", { type: "button", className: "search-close", textContent: "Close" });
    close.addEventListener("click", () => dialog.close());
    form.querySelector(".search-line").append(close);
    const element = make("dialog", { className: "search-dialog" }, form);
    element.setAttribute("aria-label", "Search");
    // A click beside the dialog falls on the dialog itself.
    element.addEventListener("click", (event) => event.target === element && element.close());
    return element;
  }

  /* The program, read once; if it can't be read, the next opening tries again. */
  function program() {
    return new Promise((resolve, reject) => {
      const script = make("script", { src: new URL("search/start.js", root).href });
      script.addEventListener("load", () => resolve(window.regestaSearch.use("panel")));
      script.addEventListener("error", reject);
      document.head.append(script);
    });
  }

  function start() {
    panel ??= program().then((attach) => attach(form, { root, dialog }), () => {
      panel = null;
    });
  }

  function open() {
    if (dialog && !dialog.open) {
      document.body.append(dialog);
      dialog.showModal();
    }
    start();
    const input = form.elements.q;
    input.focus();
    input.select();
  }

  const isTyping = (target) => target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select");

  document.addEventListener("keydown", (event) => {
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const isControlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isSlash || isControlK) {
      event.preventDefault();
      open();
    }
  });

  /* The link becomes a button; with a key held down it stays the link that it is. */
  if (link) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-keyshortcuts", "/ Control+K");
    link.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
        event.preventDefault();
        open();
      }
    });
    link.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        open();
      }
    });
  }

  if (place) {
    place.append(form);
    form.elements.q.value = new URLSearchParams(location.search).get("q") ?? "";
    form.addEventListener("focusin", start, { once: true });
    if (location.search !== "") {
      start();
    }
  }
})();
