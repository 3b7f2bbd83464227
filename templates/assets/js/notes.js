/* On a wide screen each note stands in the margin beside its mark. Elsewhere the list at the end stays as it is. */
(() => {
  "use strict";

  const WIDE = matchMedia("(min-width: 62rem)");
  const GAP = 8;

  function init(folio) {
    const notes = [...folio.querySelectorAll(".notes .note")];
    const marks = new Map(notes.map((note) => [note, []]));
    folio.querySelectorAll("[role=doc-noteref]").forEach((mark) => {
      const note = document.getElementById(mark.hash.slice(1));
      connect(mark, note);
      marks.get(note).push(mark);
    });
    notes.forEach((note, index) => {
      note.dataset.number = index + 1;
    });
    beforeTheyMove(folio, () => {
      layOut(folio, marks);
      // The height of the text changes when a face arrives, when the window changes and when events are filtered.
      const text = folio.querySelector(".prose") ?? folio.querySelector(".page-header");
      new ResizeObserver(() => layOut(folio, marks)).observe(text);
      // Other events of the same height are no other size.
      folio.addEventListener("change", () => layOut(folio, marks));
    });
  }

  /* For one frame the notes are nowhere: to the browser they then appear in the margin, and nothing has shifted. */
  function beforeTheyMove(folio, action) {
    if (!WIDE.matches) {
      action();
      return;
    }
    folio.classList.add("notes-on-their-way");
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        folio.classList.remove("notes-on-their-way");
        action();
      }),
    );
  }

  /* The note and its mark show that they belong together. */
  function connect(mark, note) {
    const show = (shown) => () => {
      note.classList.toggle("is-shown", shown);
      mark.classList.toggle("is-shown", shown);
    };
    for (const element of [mark, note]) {
      element.addEventListener("pointerenter", show(true));
      element.addEventListener("pointerleave", show(false));
      element.addEventListener("focusin", show(true));
      element.addEventListener("focusout", show(false));
    }
  }

  /* As high as the first of its marks that is shown, or as high as the notes before it leave room. */
  function layOut(folio, marks) {
    folio.classList.toggle("notes-in-margin", WIDE.matches);
    if (!WIDE.matches) {
      return;
    }
    const shown = [...marks].map(([note, all]) => ({ note, mark: all.find(isShown) }));
    shown.forEach(({ note, mark }) => note.classList.toggle("is-unmarked", !mark));
    stack(folio, shown.filter(({ mark }) => mark));
  }

  /* What a filter hides has no place on the page. */
  function isShown(mark) {
    return mark.getClientRects().length > 0;
  }

  function stack(folio, pairs) {
    const origin = folio.getBoundingClientRect().top;
    const places = pairs.map(({ note, mark }) => ({
      note,
      wanted: mark.getBoundingClientRect().top - origin - 4,
      height: note.getBoundingClientRect().height,
    }));
    let free = 0;
    places.forEach(({ note, wanted, height }) => {
      const top = Math.max(free, wanted);
      note.style.setProperty("--note-top", `${Math.round(top)}px`);
      free = top + height + GAP;
    });
    folio.style.setProperty("--notes-end", `${Math.ceil(free)}px`);
  }

  document.querySelectorAll(".notes").forEach((notes) => init(notes.closest(".folio")));
})();
