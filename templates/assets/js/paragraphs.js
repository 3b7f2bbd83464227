/* The number of a paragraph copies the address of the paragraph, besides leading to it. */
(() => {
  "use strict";

  const SHOWN_FOR = 2500;

  function statusMessage() {
    const message = document.createElement("p");
    message.className = "status-message";
    message.setAttribute("role", "status");
    document.querySelector("main").append(message);
    return message;
  }

  function init(article) {
    const message = statusMessage();
    let timer;
    article.addEventListener("click", async (event) => {
      const number = event.target.closest(".paragraph-number");
      if (!number || !navigator.clipboard) {
        return;
      }
      await navigator.clipboard.writeText(number.href).then(
        () => {
          message.textContent = `The address of paragraph ${number.textContent} is copied.`;
        },
        () => {
          // A browser that forbids it still shows the address in its own bar.
          message.textContent = "";
        },
      );
      clearTimeout(timer);
      timer = setTimeout(() => {
        message.textContent = "";
      }, SHOWN_FOR);
    });
  }

  document.querySelectorAll("main > article:has(.paragraph-number)").forEach(init);
})();
