/* What must happen before the first paint: the remembered theme, and the faces that every first view needs. */
(() => {
  "use strict";

  const FACES = ["regesta-serif-latin", "regesta-display-latin", "regesta-serif-italic-latin"];
  const root = document.documentElement;
  root.classList.add("js");

  try {
    const theme = localStorage.getItem("regesta-theme");
    if (theme === "light" || theme === "dark") {
      root.dataset.theme = theme;
    }
  } catch {
    // Storage may be forbidden; the theme then is that of the system.
  }

  // A page from a disk may use a face but not ask for it beforehand.
  if (location.protocol !== "file:") {
    const assets = new URL("../", document.currentScript.src);
    for (const face of FACES) {
      const link = document.createElement("link");
      link.rel = "preload";
      link.as = "font";
      link.type = "font/woff2";
      link.crossOrigin = "";
      link.href = new URL(`fonts/${face}.woff2`, assets).href;
      document.head.append(link);
    }
  }
})();
