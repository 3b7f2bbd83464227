/* Remembers what was made last, so that a long visit does not fill the memory. */
regestaSearch("recent", () => {
  "use strict";

  /** A function that makes something from a key, and forgets what was not asked for lately. */
  return (limit, make) => {
    const made = new Map();

    // What failed is made anew when it is asked for again.
    const watched = (key, value) => {
      value.catch?.(() => made.delete(key));
      return value;
    };

    return (key, ...more) => {
      const value = made.has(key) ? made.get(key) : watched(key, make(key, ...more));
      made.delete(key);
      made.set(key, value);
      if (made.size > limit) {
        made.delete(made.keys().next().value);
      }
      return value;
    };
  };
});
