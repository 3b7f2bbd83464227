/* The switch between the theme of the system, light and dark; what was chosen is remembered. */
(() => {
  "use strict";

  const KEY = "regesta-theme";
  const THEMES = ["auto", "light", "dark"];

  function apply(theme) {
    if (theme === "auto") {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
  }

  function remember(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
  }

  function init(buttons) {
    const current = () => document.documentElement.dataset.theme ?? "auto";
    const show = () =>
      buttons.forEach((button) => {
        button.textContent = `Theme: ${current()}`;
      });
    const turn = () => {
      const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length];
      apply(next);
      remember(next);
      show();
    };
    buttons.forEach((button) => button.addEventListener("click", turn));
    show();
  }

  init(document.querySelectorAll(".theme-switch"));
})();
