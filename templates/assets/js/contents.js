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
    const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
    sections.forEach(({ heading }) => observer.observe(heading));
  }

  document.querySelectorAll(".contents").forEach(init);
})();
