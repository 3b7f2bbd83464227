/* The pages that use a word, with how much each is about it. */
regestaSearch("postings", (use) => {
  "use strict";

  const { Reader, bytesOf } = use("bytes");
  const NAMED = 1;
  const COARSE = 16;
  const SHORT_TITLE = 60;

  /** What all lists of pages have in common. */
  class PageList {
    /** Where in the list a page stands; -1 if it does not. */
    find(page) {
      let low = 0;
      let high = this.pages.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = this.pages[middle];
        if (found === page) {
          return middle;
        }
        if (found < page) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return -1;
    }

    /** On how many pages the word stands in all. */
    get count() {
      return this.pages.length + this.missing;
    }

    /** The pages that use another word too. */
    and(other) {
      return new SharedPages(this, other);
    }
  }

  /** The pages that use a word, as a file of words has them. */
  class Postings extends PageList {
    constructor(bytes, at) {
      super();
      const reader = new Reader(bytes, at);
      const head = readHead(reader);
      this.bytes = bytes;
      this.missing = head.missing;
      this.pages = reader.rising(head.count, 1);
      this.impacts = bytes.subarray(reader.at, reader.at + head.count);
      this.isNamed = this.impacts.some((impact) => impact & NAMED);
      this.detailsAt = reader.at + head.count;
      reader.at = this.detailsAt + head.detailsLength;
      this.overflow = head.missing > 0 ? reader.number() : -1;
      this.places = null;
    }

    /** Whether some page is known best by the word. */
    get isKey() {
      this.keyed ??= this.isNamed && Array.from(this.pages.keys()).some((i) => this.details(i).names.some(({ isKey }) => isKey));
      return this.keyed;
    }

    /** In which names and passages of a page the word stands. */
    details(index) {
      this.places = this.places || this.findPlaces();
      const reader = new Reader(this.bytes, this.places[index]);
      const names = this.impacts[index] & NAMED ? readNames(reader) : [];
      return { names, passages: readPassages(reader) };
    }

    findPlaces() {
      const places = new Uint32Array(this.pages.length);
      const reader = new Reader(this.bytes, this.detailsAt);
      for (let i = 0; i < places.length; i++) {
        places[i] = reader.at;
        if (this.impacts[i] & NAMED) {
          skip(reader);
        }
        skip(reader);
      }
      return places;
    }
  }

  /** The pages that bear a word in a name, as a file of names has them. */
  class NamePostings extends PageList {
    constructor(reader) {
      super();
      this.missing = 0;
      this.isNamed = true;
      this.pages = [];
      this.names = [];
      let page = -1;
      for (let left = reader.number(); left > 0; left--) {
        page += reader.number() + 1;
        this.pages.push(page);
        this.names.push(readNames(reader));
      }
      this.impacts = this.names.map(([{ name, length }]) => (SHORT_TITLE - length - (name > 0 ? 2 : 0)) << 1 | NAMED);
    }

    details(index) {
      return { names: this.names[index], passages: [] };
    }
  }

  /** The pages that use two words. */
  class SharedPages extends PageList {
    constructor(one, other) {
      super();
      this.one = one;
      this.missing = 0;
      this.isNamed = false;
      this.pages = [...one.pages].filter((page) => other.find(page) >= 0);
      this.impacts = this.pages.map((page) => Math.min(one.impacts[one.find(page)], other.impacts[other.find(page)]));
    }

    details(index) {
      return this.one.details(this.one.find(this.pages[index]));
    }
  }

  /** How many pages stand here and how many elsewhere, and how long the two parts behind it are. */
  function readHead(reader) {
    const [count, missing, pagesLength, detailsLength] = [0, 0, 0, 0].map(() => reader.number());
    return { count, missing, pagesLength, detailsLength };
  }

  /** Goes over the postings of a word to those of the next. */
  function skipPostings(reader) {
    const head = readHead(reader);
    reader.at += head.pagesLength + head.count + head.detailsLength;
    if (head.missing > 0) {
      reader.number();
    }
  }

  function skip(reader) {
    for (let left = reader.number(); left > 0; left--) {
      reader.number();
    }
  }

  /** Each place in a name: which name, where in it, how many words it has, and whether it is known best by this one. */
  function readNames(reader) {
    return Array.from({ length: reader.number() }, () => {
      const code = reader.number();
      return { name: code >> 9, place: (code >> 5) & 15, length: (code >> 1) & 15, isKey: (code & 1) === 1 };
    });
  }

  /** Each passage: its number, and how strongly it uses the word. */
  function readPassages(reader) {
    let number = 0;
    return Array.from({ length: reader.number() }, () => {
      const code = reader.number();
      number += code >> 2;
      return { number, strength: code & 3 };
    });
  }

  /** The pages of a frequent word that are not among its best, with a coarse impact for each. */
  function readOverflow(letters) {
    const reader = new Reader(bytesOf(letters));
    const pages = [];
    const impacts = [];
    let page = -1;
    while (reader.hasMore()) {
      const code = reader.number();
      page += (code >> 2) + 1;
      pages.push(page);
      impacts.push(((code & 3) * COARSE + COARSE / 2) << 1);
    }
    return { pages, impacts };
  }

  return { Postings, NamePostings, skipPostings, readOverflow };
});
