/* The search of a corpus, run as a browser would run it, with a record of the files that it reads. */
"use strict";

const fs = require("fs");
const path = require("path");
const vm = require("vm");

/** Opens the search in a folder that holds `search/start.js`. */
module.exports = function open(folder) {
  const context = vm.createContext({ atob, console });
  const run = (name) => vm.runInContext(fs.readFileSync(path.join(folder, "search", name), "utf8"), context, { filename: name });
  run("start.js");
  const program = vm.runInContext("regestaSearch", context);
  const root = program.use("root");
  const nameOf = (name) => `${root.folder}/${name}.js`;
  const log = { files: [], trips: 0 };
  let received;
  let waiting = [];
  program.deliver((name, values) => {
    received = values;
  });

  function read(name) {
    run(nameOf(name));
    return received;
  }

  /** Files that are asked for together come together, and their coming is one trip. */
  function loadInTrips(name) {
    log.files.push(`search/${nameOf(name)}`);
    return new Promise((resolve) => {
      if (waiting.length === 0) {
        setImmediate(arrive);
      }
      waiting.push([name, resolve]);
    });
  }

  function arrive() {
    log.trips++;
    const arrived = waiting;
    waiting = [];
    arrived.forEach(([name, resolve]) => resolve(read(name)));
  }

  function fresh(load) {
    const store = program.use("store")(root, load);
    return { store, engine: program.use("engine")(store) };
  }

  return {
    use: program.use,
    warm: fresh((name) => Promise.resolve(read(name))),
    cold() {
      log.files = [];
      log.trips = 0;
      return { ...fresh(loadInTrips), log };
    },
  };
};
