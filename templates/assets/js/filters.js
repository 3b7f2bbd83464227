/* The style sheet does the choosing; this counts what is left, hides empty sections and keeps the choice in the address. */
(() => {
  "use strict";

  function init(list) {
    const form = list.querySelector(".filters");
    const boxes = [...form.querySelectorAll("input[type=checkbox]")];
    const items = [...list.querySelectorAll(`.${list.dataset.items}`)];
    const sections = [...list.querySelectorAll(".month")];
    const count = form.querySelector(".filter-count");

    function show() {
      const isShown = (item) => getComputedStyle(item).display !== "none";
      sections.forEach((section) => {
        section.hidden = false;
      });
      const left = items.filter(isShown).length;
      sections.forEach((section) => {
        section.hidden = ![...section.querySelectorAll(`.${list.dataset.items}`)].some(isShown);
      });
      count.textContent = boxes.some((box) => box.checked) ? `${left} of ${items.length} shown` : "";
    }

    function remember() {
      const address = new URL(location.href);
      for (const name of new Set(boxes.map((box) => box.name))) {
        const values = boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
        if (values.length > 0) {
          address.searchParams.set(name, values.join(" "));
        } else {
          address.searchParams.delete(name);
        }
      }
      history.replaceState(null, "", address);
    }

    const chosen = new URLSearchParams(location.search);
    boxes.forEach((box) => {
      box.checked = (chosen.get(box.name) ?? "").split(" ").includes(box.value);
    });
    form.addEventListener("change", () => {
      show();
      remember();
    });
    if (boxes.some((box) => box.checked)) {
      show();
    }
  }

  document.querySelectorAll(".filtered").forEach(init);
})();
