/* Reads files of the index. Each is a script, since a page that was opened from a disk may load nothing else. */
regestaSearch("load", (use) => {
  "use strict";

  /** Promises the values that a file of the index registers. */
  return function loader(root) {
    const waiting = new Map();
    regestaSearch.deliver((name, values) => waiting.get(name)?.(values));

    return (name) => new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const script = document.createElement("script");
      script.src = `${regestaSearch.folder}${root.folder}/${name}.js`;
      script.addEventListener("load", () => done(name, script));
      script.addEventListener("error", () => {
        done(name, script);
        reject(new Error(`the file ${name} of the search can't be read`));
      });
      document.head.append(script);
    });

    function done(name, script) {
      waiting.delete(name);
      script.remove();
    }
  };
});
