/* On a wide screen each note stands in the margin beside its mark. Elsewhere the list at the end stays as it is. */
(() => {
  "use strict";

  const WIDE = matchMedia("(min-width: 62rem)");
  const GAP = 8;

  function init(folio) {
    const notes = [...folio.querySelectorAll(".notes .note")];
    const first = new Map();
    folio.querySelectorAll("[role=doc-noteref]").forEach((mark) => {
      const note = document.getElementById(mark.hash.slice(1));
      connect(mark, note);
      first.set(note, first.get(note) ?? mark);
    });
    notes.forEach((note, index) => {
      note.dataset.number = index + 1;
    });
    const pairs = notes.filter((note) => first.has(note)).map((note) => ({ note, mark: first.get(note) }));
    beforeTheyMove(folio, () => {
      layOut(folio, pairs);
      // The height of the text changes when a face arrives and when the window changes.
      new ResizeObserver(() => layOut(folio, pairs)).observe(folio.querySelector(".prose, .page-header"));
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

  /* As high as its mark, or as high as the notes before it leave room. */
  function layOut(folio, pairs) {
    folio.classList.toggle("notes-in-margin", WIDE.matches);
    if (!WIDE.matches) {
      return;
    }
    const origin = folio.getBoundingClientRect().top;
    const wanted = pairs.map(({ mark }) => mark.getBoundingClientRect().top - origin - 4);
    const heights = pairs.map(({ note }) => note.getBoundingClientRect().height);
    let free = 0;
    pairs.forEach(({ note }, index) => {
      const top = Math.max(free, wanted[index]);
      note.style.setProperty("--note-top", `${Math.round(top)}px`);
      free = top + heights[index] + GAP;
    });
    folio.style.setProperty("--notes-end", `${Math.ceil(free)}px`);
  }

  document.querySelectorAll(".notes").forEach((notes) => init(notes.closest(".folio")));
})();
