/* The contents follow the reader: the section at hand is marked in them. */
(() => {
  "use strict";

  function init(contents) {
    const sections = [...contents.querySelectorAll("a")].map((link) => ({
      link,
      heading: document.getElementById(decodeURIComponent(link.hash.slice(1))),
    }));
    const mark = () => {
      const line = innerHeight / 3;
      const current = sections.findLast(({ heading }) => heading.getBoundingClientRect().top < line);
      for (const section of sections) {
        if (section === current) {
          section.link.setAttribute("aria-current", "location");
        } else {
          section.link.removeAttribute("aria-current");
        }
      }
    };
    let waiting = false;
    const markSoon = () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          mark();
        });
      }
    };
    addEventListener("scroll", markSoon, { passive: true });
    addEventListener("resize", markSoon, { passive: true });
    // Soon, not now: a script that asks where things stand makes the browser lay the page out at once.
    markSoon();
  }

  document.querySelectorAll(".contents").forEach(init);
})();
