/* How the files of the index are read: numbers packed into bytes, and sorted words that leave out what they share. */
regestaSearch("bytes", () => {
  "use strict";

  /** The bytes that base64 letters stand for. */
  function bytesOf(letters) {
    const raw = atob(letters);
    const bytes = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) {
      bytes[i] = raw.charCodeAt(i);
    }
    return bytes;
  }

  /** Reads numbers from bytes, one after the other. */
  class Reader {
    constructor(bytes, at = 0) {
      this.bytes = bytes;
      this.at = at;
    }

    hasMore() {
      return this.at < this.bytes.length;
    }

    /** The next number: seven bits a byte, lowest first. */
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const part = this.bytes[this.at++];
        value |= (part & 127) << shift;
        if (part < 128) {
          return value;
        }
      }
    }

    /** So many numbers that are written as their distance from the one before, less `step`. */
    rising(count, step = 0) {
      const numbers = new Uint32Array(count);
      for (let i = 0, before = -step; i < count; i++) {
        before += this.number() + step;
        numbers[i] = before;
      }
      return numbers;
    }
  }

  /** The lines of a front-coded list, in full. */
  function lines(coded) {
    let before = "";
    return coded.split("\n").slice(0, -1).map((line) => {
      before = before.slice(0, parseInt(line[0], 36)) + line.slice(1);
      return before;
    });
  }

  /** The place of the last of some sorted values that is not above a value; -1 if all are. */
  function floor(values, value) {
    let low = 0;
    let high = values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Those of some entries, sorted by word, whose words start with some letters. */
  function startingWith(entries, letters) {
    let start = 0;
    for (let end = entries.length; start < end;) {
      const middle = (start + end) >> 1;
      if (entries[middle].word < letters) {
        start = middle + 1;
      } else {
        end = middle;
      }
    }
    let end = start;
    while (end < entries.length && entries[end].word.startsWith(letters)) {
      end++;
    }
    return entries.slice(start, end);
  }

  return { bytesOf, Reader, lines, floor, startingWith };
});
