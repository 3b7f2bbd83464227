/* How many slips lie between two words: a letter left out, added, changed, or two changed about. */
regestaSearch("distance", () => {
  "use strict";

  const LONGEST = 41;
  const rows = [new Uint8Array(LONGEST), new Uint8Array(LONGEST), new Uint8Array(LONGEST)];

  /** The number of slips between two words, or more than `most` if there are more (optimal string alignment). */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    let [beforeLast, last, row] = rows;
    for (let j = 0; j <= b.length; j++) {
      last[j] = j;
    }
    for (let i = 1; i <= a.length; i++) {
      if (fill(row, last, beforeLast, a, b, i) > most) {
        return most + 1;
      }
      [beforeLast, last, row] = [last, row, beforeLast];
    }
    return last[b.length];
  }

  /** Fills a row of the table; answers the least number in it. */
  function fill(row, last, beforeLast, a, b, i) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, beforeLast[j - 2] + 1);
      }
      row[j] = slips;
      least = Math.min(least, slips);
    }
    return least;
  }

  /** Which letters a word has, one bit each. */
  function lettersOf(word) {
    let letters = 0;
    for (let i = 0; i < word.length; i++) {
      letters |= 1 << (word.charCodeAt(i) & 31);
    }
    return letters;
  }

  /** Whether two words have so unlike letters that more slips than `most` lie between them. */
  function areUnlike(one, other, most) {
    return bits(one & ~other) > most || bits(other & ~one) > most;
  }

  function bits(number) {
    let count = 0;
    for (let rest = number; rest !== 0; rest &= rest - 1) {
      count++;
    }
    return count;
  }

  return { distance, lettersOf, areUnlike };
});
