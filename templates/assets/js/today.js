/* The anniversaries of today are marked, and a link at the top leads to them. */
(() => {
  "use strict";

  function init(days) {
    const now = new Date();
    const today = days.querySelector(`[data-day="${now.getMonth() + 1}-${now.getDate()}"]`);
    if (!today) {
      return;
    }
    today.id = "today";
    today.setAttribute("aria-current", "date");
    const link = document.createElement("a");
    link.href = "#today";
    link.textContent = `Today, ${now.getDate()} ${today.closest("section").querySelector("h2").textContent}`;
    const line = document.createElement("p");
    line.className = "to-today";
    line.append(link);
    days.before(line);
  }

  document.querySelectorAll(".days").forEach(init);
})();
