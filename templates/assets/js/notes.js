/* On a wide screen each note stands in the margin beside its mark. Elsewhere the list at the end stays as it is. */
(() => {
  "use strict";

  const WIDE = matchMedia("(min-width: 62rem)");
  const GAP = 8;

  function init(folio) {
    const pairs = [...folio.querySelectorAll(".notes .note")].map((note, index) => {
      note.dataset.number = index + 1;
      const marks = [...folio.querySelectorAll(`[role="doc-noteref"][href="#${note.id}"]`)];
      marks.forEach((mark) => connect(mark, note));
      return { note, mark: marks[0] };
    });
    const place = () => layOut(folio, pairs.filter((pair) => pair.mark));
    new ResizeObserver(place).observe(folio.querySelector(".prose"));
    WIDE.addEventListener("change", place);
    document.fonts?.ready.then(place);
    place();
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
    folio.style.minBlockSize = "";
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
    folio.style.minBlockSize = `${Math.ceil(free)}px`;
  }

  document.querySelectorAll(".notes").forEach((notes) => init(notes.closest(".folio")));
})();
