/* The files of the index, read when something in them is asked for. */
regestaSearch("store", (use) => {
    "use strict";

    const { bytesOf, Reader, lines, floor } = use("bytes");
    const { Postings, skipPostings, readOverflow } = use("postings");
    const recent = use("recent");
    const FILES = 300;
    const POSTINGS = 64;

    /** The index whose root is given; `load` promises the values that a file registers. */
    return function openStore(root, load) {
        const boundaries = (name) => root[name].split("\n");
        const terms = boundaries("terms");
        const lists = { f: boundaries("beginnings"), r: boundaries("ends"), k: boundaries("sounds") };
        const file = recent(FILES, (name, read) => load(name).then(read));

        function readTerms([coded, letters]) {
            const bytes = bytesOf(letters);
            const words = lines(coded);
            return { bytes, places: new Map(zip(words, placesOf(bytes, words.length))), order: words };
        }

        function placesOf(bytes, count) {
            const reader = new Reader(bytes);
            return Array.from({ length: count }, () => {
                const at = reader.at;
                skipPostings(reader);
                return at;
            });
        }

        const fileOf = (word) => Math.max(0, floor(terms, word));
        const termFile = (word) => file("t" + fileOf(word), readTerms);
        const decoded = recent(POSTINGS, (word, found, at) => new Postings(found.bytes, at));

        /** The postings of a word, or nothing if no page uses it. */
        async function postings(word) {
            const found = await termFile(word);
            return found.places.has(word) ? decoded(word, found, found.places.get(word)) : null;
        }

        /** The pages of a frequent word that its postings leave out. */
        const others = (found) => file("o" + found.overflow, ([letters]) => readOverflow(letters));

        /** For each posting of a word the positions at which it stands. */
        async function positions(word) {
            const [found, places] = await Promise.all([termFile(word), file("q" + fileOf(word), readPositions)]);
            const index = found.order.indexOf(word);
            return index < 0 ? [] : positionsAt(places.bytes, places.at[index]);
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
                found.push(reader.rising(reader.number()));
            }
            return found;
        }

        /** The lines of a dictionary that begin with some letters. */
        async function range(list, letters) {
            const bounds = lists[list];
            const numbers = [];
            for (let i = Math.max(0, floor(bounds, letters)); i < bounds.length; i++) {
                if (i > 0 && bounds[i] > letters && !bounds[i].startsWith(letters)) {
                    break;
                }
                numbers.push(i);
            }
            const files = await Promise.all(numbers.map((i) => file(list + i, ([coded]) => lines(coded))));
            return files.flat().filter((line) => line.startsWith(letters));
        }

        /** The words that begin with some letters. */
        const beginningWith = async (letters) => (await range("f", letters)).map(entry);

        /** The words that end with some letters. */
        async function endingWith(letters) {
            const found = await range("r", backwards(letters));
            return found.map(entry).map((word) => ({ ...word, word: backwards(word.word) }));
        }

        /** The words of names whose skeleton begins with some letters. */
        async function soundingLike(letters) {
            return (await range("k", letters)).map((line) => {
                const [sound, words] = line.split("=");
                return { sound, words: words.split(",") };
            });
        }

        /** What results show of a page. */
        async function record(page) {
            const name = "p" + Math.floor(page / root.recordsPerFile);
            const found = await file(name, (values) => values.map(readRecord));
            return found[page % root.recordsPerFile];
        }

        /** The text of a passage of a page. */
        async function text(page, passage) {
            const number = textFile(page, passage);
            if (number < 0) {
                return "";
            }
            const runs = await file("x" + number, (values) => values);
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
            const numbers = [];
            for (let i = 0; i < root.dates.length / 3; i++) {
                const [from, to, long] = root.dates.slice(i * 3, i * 3 + 3);
                if (from <= last && to >= first && (withLong || !long)) {
                    numbers.push(i);
                }
            }
            const files = await Promise.all(numbers.map((i) => file("e" + i, readDatings)));
            return files.flat().filter((dating) => dating.first <= last && dating.last >= first);
        }

        function readDatings([letters]) {
            const reader = new Reader(bytesOf(letters));
            const acts = root.acts.split("\n");
            const found = [];
            let first = 0;
            while (reader.hasMore()) {
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
            root, fileOf, postings, others, positions, beginningWith, endingWith, soundingLike, record, text, datings, kinds,
            periods, people,
        };
    };

    function zip(keys, values) {
        return keys.map((key, i) => [key, values[i]]);
    }

    function entry(line) {
        const flag = line.charCodeAt(line.length - 1);
        const isNamed = flag >= 97;
        return { word: line.slice(0, -1), isNamed, power: flag - (isNamed ? 97 : 48) };
    }

    function backwards(word) {
        return [...word].reverse().join("");
    }

    function readRecord([address, kind, title, date, summary, names, headings]) {
        return { address, kind, title, date, summary, names, headings };
    }

    function readPeople(values) {
        return values.map(([page, name, letters]) => {
            const bytes = bytesOf(letters);
            return { page, name, pages: allRising(new Reader(bytes)) };
        });
    }

    function allRising(reader) {
        const numbers = [];
        let before = -1;
        while (reader.hasMore()) {
            before += reader.number() + 1;
            numbers.push(before);
        }
        return numbers;
    }
});
