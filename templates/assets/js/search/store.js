/* The files of the index, read when something in them is asked for. */
regestaSearch("store", (use) => {
  "use strict";

  const { bytesOf, Reader, lines, floor, startingWith } = use("bytes");
  const { lettersOf } = use("distance");
  const { Postings, NamePostings, skipPostings, readOverflow } = use("postings");
  const recent = use("recent");
  const FILES = 300;
  const POSTINGS = 64;

  /**
   * The index whose root is given. `load` promises the values that a file registers; `pause` is waited for between the
   * steps of a search, so that none of them lasts long.
   */
  return function openStore(root, load, pause = () => {}) {
    const boundaries = Object.fromEntries(
      Object.entries({ t: "terms", n: "names", m: "middles", f: "beginnings", r: "ends", k: "sounds" })
        .map(([list, name]) => [list, root[name].split("\n")]));
    const common = new Set(root.common.split("\n"));
    const file = recent(FILES, (name, read) => load(name).then(read));
    const decoded = recent(POSTINGS, (word, found) => new Postings(found.bytes, found.places.get(word)));

    /** In which file of a list a word would stand. */
    const fileOf = (list, word) => list + Math.max(0, floor(boundaries[list], word));

    /** The postings of a word, or nothing if no page uses it. */
    async function postings(word) {
      const found = await file(fileOf("t", word), readTerms);
      return found.places.has(word) ? decoded(word, found) : null;
    }

    /** Whether a word is so frequent that it is no slip. */
    const isCommon = (word) => common.has(word);

    /** The pages of a frequent word that its postings leave out. */
    const others = (found) => file("o" + found.overflow, ([letters]) => readOverflow(letters));

    /** For each posting of a word the positions at which it stands, and what stands beside it. */
    async function positions(word) {
      const [found, places] = await Promise.all([
        file(fileOf("t", word), readTerms),
        file(fileOf("t", word).replace("t", "q"), readPositions),
      ]);
      const index = found.words.indexOf(word);
      return index < 0 ? [] : positionsAt(places.bytes, places.at[index]);
    }

    /** The entries of a list that begin with some letters. */
    async function range(list, letters, read) {
      const bounds = boundaries[list];
      const names = [];
      for (let i = Math.max(0, floor(bounds, letters)); i < bounds.length; i++) {
        if (names.length > 0 && bounds[i] > letters && !bounds[i].startsWith(letters)) {
          break;
        }
        names.push(list + i);
      }
      const files = await Promise.all(names.map((name) => file(name, read)));
      return files.flatMap((entries) => startingWith(entries, letters));
    }

    /** The words in names that begin with some letters, each with the pages that bear it. */
    const names = (letters) => range("n", letters, readNames);

    /** The word of a name, or nothing if no page bears it. */
    async function name(word) {
      return (await file(fileOf("n", word), readNames)).find((entry) => entry.word === word) || null;
    }

    /** The long words in names that go on with some letters after the first two. */
    const middles = (letters) => range("m", letters, readMiddles);

    /** Other words that begin with some letters. */
    const words = (letters) => range("f", letters, readWords);

    /** The words that end with some letters. */
    const endings = (letters) => range("r", backwards(letters), readEndings);

    /** The skeletons of names that begin with some letters. */
    const sounds = (letters) => range("k", letters, readSounds);

    /** What results show of a page. */
    async function record(page) {
      const records = await file("p" + Math.floor(page / root.recordsPerFile), (values) => values.map(readRecord));
      return records[page % root.recordsPerFile];
    }

    /** The text of a passage of a page. */
    async function text(page, passage) {
      const number = textFile(page, passage);
      const runs = number < 0 ? [] : await file("x" + number, (values) => values);
      const run = runs.find((r) => r[0] === page && r[1] <= passage && passage < r[1] + r.length - 2);
      return run ? run[passage - run[1] + 2] : "";
    }

    function textFile(page, passage) {
      let number = floor(root.textPages, page);
      while (number >= 0 && root.textPages[number] === page && root.textPassages[number] > passage) {
        number--;
      }
      return number;
    }

    /** All that is dated within a stretch of days; long spans only if they are wanted too. */
    async function datings(first, last, withLong) {
      const wanted = root.dates
        .map((range, i) => ({ ...range, name: "e" + i }))
        .filter((range) => range.first <= last && range.last >= first && (withLong || !range.isLong));
      const files = await Promise.all(wanted.map((range) => file(range.name, readDatings)));
      return files.flat().filter((dating) => dating.first <= last && dating.last >= first);
    }

    function readDatings([letters]) {
      const reader = new Reader(bytesOf(letters));
      const acts = root.acts.split("\n");
      const found = [];
      for (let first = 0; reader.hasMore();) {
        first += reader.number();
        const last = first + reader.number();
        found.push({ first, last, page: reader.number(), passage: reader.number(), act: acts[reader.number()] });
      }
      return found;
    }

    /** The kind of each page. */
    const kinds = () => file("c-kind", ([letters]) => {
      const reader = new Reader(bytesOf(letters));
      return Array.from({ length: root.pages }, () => reader.number());
    });

    /** The periods of each page. */
    const periods = () => file("c-period", ([letters]) => {
      const reader = new Reader(bytesOf(letters));
      return Array.from({ length: root.pages }, () => Array.from({ length: reader.number() }, () => reader.number()));
    });

    /** The persons with the pages that concern them. */
    async function people() {
      const numbers = Array.from({ length: root.peopleFiles }, (_, i) => i);
      return (await Promise.all(numbers.map((i) => file("c-people-" + i, readPeople)))).flat();
    }

    return {
      root, pause, fileOf, isCommon, postings, others, positions, names, name, middles, words, endings, sounds, record, text, datings, kinds,
      periods, people,
    };
  };

  /** The words of a file, and where the postings of each begin. */
  function readTerms([coded, letters]) {
    const bytes = bytesOf(letters);
    const words = lines(coded);
    const reader = new Reader(bytes);
    const places = new Map();
    words.forEach((word) => {
      places.set(word, reader.at);
      skipPostings(reader);
    });
    return { bytes, words, places };
  }

  function readPositions([letters]) {
    const bytes = bytesOf(letters);
    const reader = new Reader(bytes);
    const at = [];
    while (reader.hasMore()) {
      const length = reader.number();
      at.push([reader.at, length]);
      reader.at += length;
    }
    return { bytes, at };
  }

  function positionsAt(bytes, [at, length]) {
    const reader = new Reader(bytes, at);
    const found = [];
    while (reader.at < at + length) {
      let position = 0;
      found.push(Array.from({ length: reader.number() }, () => {
        position += reader.number();
        return { position, neighbours: reader.number() };
      }));
    }
    return found;
  }

  function readNames([coded, letters]) {
    const reader = new Reader(bytesOf(letters));
    return lines(coded).map(entry).map((found) => ({ ...found, isNamed: true, postings: new NamePostings(reader) }));
  }

  function readMiddles([coded, letters]) {
    const reader = new Reader(bytesOf(letters));
    return lines(coded).map((line) => {
      const [word, head] = line.split("=");
      return { word, forward: head + word, letters: lettersOf(head + word), isNamed: true, power: 0, postings: new NamePostings(reader) };
    });
  }

  function readWords([coded]) {
    return lines(coded).map(entry);
  }

  function readEndings([coded]) {
    return lines(coded).map(entry).map((found) => ({ ...found, forward: backwards(found.word) }));
  }

  function readSounds([coded]) {
    return lines(coded).map((line) => {
      const [word, names] = line.split("=");
      return { word, letters: lettersOf(word), names: names.split(",") };
    });
  }

  /** A line of a dictionary: the word, and behind it how frequent it is, as a letter if it stands in a name. */
  function entry(line) {
    const flag = line.charCodeAt(line.length - 1);
    const isNamed = flag >= 97;
    const word = line.slice(0, -1);
    return { word, isNamed, power: flag - (isNamed ? 97 : 48), letters: lettersOf(word) };
  }

  function backwards(word) {
    return [...word].reverse().join("");
  }

  function readRecord([address, kind, title, date, summary, names, headings]) {
    return { address, kind, title, date, summary, names, headings };
  }

  function readPeople(values) {
    return values.map(([page, name, letters]) => {
      const reader = new Reader(bytesOf(letters));
      const pages = [];
      for (let before = -1; reader.hasMore();) {
        before += reader.number() + 1;
        pages.push(before);
      }
      return { page, name, pages };
    });
  }
});
