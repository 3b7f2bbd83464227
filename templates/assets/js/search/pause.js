/* Lets the browser draw, and hear keys, between two steps of a search. */
regestaSearch("pause", () => {
  "use strict";

  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port1.onmessage = () => waiting.shift()();

  return function pause() {
    return new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
  };
});
