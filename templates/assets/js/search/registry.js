/* The one name that the search adds to a page: the parts of its program and of its index register themselves by it.
   A part of the program is a function that makes it, given `use`, by which it asks for the parts that it needs.
   A part of the index is a list of texts, handed on to whoever waits for it. */
var regestaSearch = (() => {
  "use strict";

  const makers = new Map();
  const parts = new Map();
  let receive = () => {};

  function register(name, ...values) {
    if (typeof values[0] === "function") {
      makers.set(name, values[0]);
    } else {
      receive(name, values);
    }
  }

  /** A part of the program, made when it is first asked for. */
  function use(name) {
    if (!parts.has(name)) {
      parts.set(name, makers.get(name)(use));
    }
    return parts.get(name);
  }

  /** Says to whom parts of the index are handed. */
  function deliver(receiver) {
    receive = receiver;
  }

  const script = typeof document === "undefined" ? null : document.currentScript;
  const folder = script ? new URL(".", script.src).href : "";
  return Object.assign(register, { use, deliver, folder });
})();
