/*
 * Preview cards for links inside the site, for works and for notes: after a short rest of the pointer, and on keyboard
 * focus. What they say stands in scripts, one a folder, that are fetched when first wanted.
 */
(() => {
  "use strict";

  const KEY = "regesta-previews";
  const OPEN_AFTER = 400;
  const CLOSE_AFTER = 300;
  const EDGE = 16;
  const WITHOUT = ".contents, .breadcrumbs, .page-header nav, .paragraph-number, .back-link, .cards, .chapters, .event-title, .filters, .search";

  const root = new URL("../../", document.currentScript.src);
  const main = document.querySelector("main");
  const files = new Map();
  const card = makeCard();

  let on = remembered();
  let shownFor = null;
  let timer;

  /* ---- what a card says ---- */

  /* The scripts with the cards call out what they hold. */
  document.addEventListener("regesta:cards", ({ detail }) => files.get(detail.name)?.resolve(detail.cards));

  function cards(name) {
    if (!files.has(name)) {
      const file = {};
      file.cards = new Promise((resolve) => {
        file.resolve = resolve;
      });
      files.set(name, file);
      const script = document.createElement("script");
      script.src = new URL(`assets/cards/${name}.js`, root).href;
      script.addEventListener("error", () => file.resolve({}));
      document.head.append(script);
    }
    return files.get(name).cards;
  }

  /* Links in drawings have no address of their own making, and so it is made here for both. */
  function urlOf(link) {
    return new URL(link.getAttribute("href"), document.baseURI);
  }

  /* Which card an address means: the name of the script, and the key in it. */
  function place(url) {
    const page = url.href.split(/[?#]/)[0];
    if (!page.startsWith(root.href)) {
      return null;
    }
    const [folder, file, more] = decodeURIComponent(page.slice(root.href.length)).split("/");
    if (more !== undefined || !file?.endsWith(".html") || file === "index.html") {
      return null;
    }
    const name = file.slice(0, -".html".length);
    const anchor = decodeURIComponent(url.hash.slice(1));
    return folder === "timeline" ? { name: `timeline-${name}`, key: anchor } : { name: folder, key: name };
  }

  /* A place on the page at hand needs no preview, unless it is an event in a picture. */
  function isOnThisPage(link, url) {
    return url.hash !== "" && url.href.split("#")[0] === location.href.split("#")[0] && !link.closest("svg");
  }

  function noteOf(link) {
    return link.matches("[role=doc-noteref]") ? document.getElementById(urlOf(link).hash.slice(1)) : null;
  }

  async function content(link) {
    const note = noteOf(link);
    if (note) {
      return note.closest(".notes-in-margin") ? null : [ofNote(note)];
    }
    const url = urlOf(link);
    const found = isOnThisPage(link, url) ? null : place(url);
    const said = found && (await cards(found.name))[found.key];
    return said ? ofCard(said) : null;
  }

  /* A copy without ids, since each id is on the page once. */
  function ofNote(note) {
    const copy = note.querySelector(".note-text").cloneNode(true);
    copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    return copy;
  }

  function ofCard([title, kind, dates, summary, lang]) {
    return [
      line("preview-title", title, lang),
      line("preview-kind", [kind, dates].filter(Boolean).join(" · ")),
      line("preview-summary", summary ?? ""),
    ];
  }

  function line(name, words, lang) {
    const element = document.createElement("p");
    element.className = name;
    element.textContent = words;
    if (lang) {
      element.lang = lang;
    }
    return element;
  }

  /* ---- the card ---- */

  function makeCard() {
    const element = document.createElement("div");
    element.className = "preview";
    element.id = "preview";
    element.hidden = true;
    const text = document.createElement("div");
    text.className = "preview-text";
    const off = document.createElement("button");
    off.type = "button";
    off.className = "preview-off";
    // For the pointer alone: the keyboard has the switch at the foot of the page.
    off.tabIndex = -1;
    off.setAttribute("aria-hidden", "true");
    off.textContent = "Turn previews off";
    off.addEventListener("click", () => {
      hide();
      turn(false);
    });
    element.append(text, off);
    return element;
  }

  async function show(link) {
    const parts = await content(link);
    if (!parts || !on || !(link.matches(":hover, :focus") || noteOf(link))) {
      return;
    }
    hide();
    shownFor = link;
    card.firstChild.replaceChildren(...parts);
    main.append(card);
    card.hidden = false;
    link.setAttribute("aria-describedby", card.id);
    silence(link);
    put(link);
  }

  /* The name of a mark in a drawing stays, but the browser's own box for it would cover the card. */
  function silence(link) {
    const title = link.querySelector(":scope > title");
    if (title) {
      link.setAttribute("aria-label", title.textContent);
      title.remove();
    }
  }

  /* Under the link, or over it where there is no room; inside the window in any case. */
  function put(link) {
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const size = card.getBoundingClientRect();
    const fits = at.bottom + size.height + EDGE < innerHeight || at.top < size.height + EDGE;
    const top = fits ? at.bottom + 6 : at.top - size.height - 6;
    const left = Math.max(EDGE, Math.min(at.left, document.documentElement.clientWidth - size.width - EDGE));
    card.style.top = `${top + scrollY}px`;
    card.style.left = `${left + scrollX}px`;
  }

  function hide() {
    clearTimeout(timer);
    shownFor?.removeAttribute("aria-describedby");
    shownFor = null;
    card.hidden = true;
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  /* ---- when it comes and goes ---- */

  function linkOf(target) {
    const link = target instanceof Element ? target.closest("main a[href]") : null;
    return on && link && !link.closest(WITHOUT) && !card.contains(link) ? link : null;
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") {
      return;
    }
    const link = linkOf(event.target);
    if (card.contains(event.target) || (link && link === shownFor)) {
      clearTimeout(timer);
    } else if (link) {
      later(() => show(link), OPEN_AFTER);
    } else if (!shownFor) {
      clearTimeout(timer);
    } else if (!shownFor.matches(":focus-visible")) {
      later(hide, CLOSE_AFTER);
    }
  });

  document.addEventListener("focusin", (event) => {
    const link = linkOf(event.target);
    if (link?.matches(":focus-visible")) {
      later(() => show(link), OPEN_AFTER);
    } else if (!card.contains(event.target)) {
      hide();
    }
  });

  document.addEventListener("focusout", (event) => {
    if (event.target === shownFor) {
      hide();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shownFor) {
      event.preventDefault();
      hide();
    }
  });

  /* A finger has no rest: it opens a note where it stands, and leaves every other link alone. */
  document.addEventListener("click", (event) => {
    const link = linkOf(event.target);
    if (event.pointerType === "touch" && link && noteOf(link) && !noteOf(link).closest(".notes-in-margin")) {
      event.preventDefault();
      if (shownFor === link) {
        hide();
      } else {
        show(link);
      }
    } else if (!card.contains(event.target)) {
      hide();
    }
  });

  /* ---- the switch ---- */

  function remembered() {
    try {
      return localStorage.getItem(KEY) !== "off";
    } catch {
      return true;
    }
  }

  function turn(state) {
    on = state;
    try {
      localStorage.setItem(KEY, on ? "on" : "off");
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
    showState();
  }

  function showState() {
    document.querySelectorAll(".preview-switch").forEach((button) => {
      button.textContent = `Previews of links: ${on ? "on" : "off"}`;
    });
  }

  document.querySelectorAll(".preview-switch").forEach((button) => button.addEventListener("click", () => turn(!on)));
  showState();
})();
