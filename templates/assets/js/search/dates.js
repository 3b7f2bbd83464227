/* Finds a date in a question: 23.8.1939, 23 August 1939, August 1939, 1939–1941, since 1939, the 1920s. */
regestaSearch("dates", (use) => {
  "use strict";

  const { fold } = use("analysis");
  const calendar = use("calendar");
  const months = Object.entries(use("rules").months);

  const DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
  const WORD = "(\\p{L}{3,})\\.?";
  const YEAR = "(1\\d{3}|20\\d\\d)";
  const END = "(?![\\p{L}\\p{N}])";
  const JOINT = /^\s*(?:[–—-]|\.\.|to|until|till|through|and|bis)\s*/u;
  const SINCE = /(?:^|\s)(?:since|after|from|ab|seit)\s+$/iu;
  const UNTIL = /(?:^|\s)(?:before|until|till|by|bis|vor)\s+$/iu;
  const ALWAYS = { first: 0, last: 3652058 };

  /** The forms of a single date; each makes a stretch of days of what it matched, or nothing. */
  const FORMS = [
    form(YEAR + "-(\\d{1,2})-(\\d{1,2})", (y, m, d) => calendar.day(+y, +m, +d)),
    form("(\\d{1,2})[./](\\d{1,2})[./]" + YEAR, (d, m, y) => calendar.day(+y, +m, +d) || calendar.day(+y, +d, +m)),
    form(DAY + "\\s*[–-]\\s*" + DAY + "\\s+" + WORD + "\\s+" + YEAR, (a, b, w, y) => daysOf(a, b, w, y)),
    form(DAY + "\\s+" + WORD + ",?\\s+" + YEAR, (d, w, y) => named(w, (m) => calendar.day(+y, m, +d))),
    form(WORD + "\\s+" + DAY + ",?\\s+" + YEAR, (w, d, y) => named(w, (m) => calendar.day(+y, m, +d))),
    form(WORD + "\\s+" + YEAR, (w, y) => named(w, (m) => calendar.month(+y, m))),
    form(YEAR + "-(\\d{2})", (y, m) => calendar.month(+y, +m)),
    form("(\\d{1,2})[./]" + YEAR, (m, y) => calendar.month(+y, +m)),
    form("(\\d{3})0s", (decade) => calendar.years(+decade * 10, +decade * 10 + 9)),
    form(YEAR, (y) => ({ ...calendar.years(+y, +y), isYear: true })),
  ];

  /** Beginnings of a stretch whose year stands only at its end. */
  const YEARLESS = [
    form(DAY + "\\s+" + WORD, (d, w) => (y) => named(w, (m) => calendar.day(y, m, +d))),
    form(WORD, (w) => (y) => named(w, (m) => calendar.month(y, m))),
  ];

  function form(pattern, make) {
    return { pattern: new RegExp("^" + pattern + END, "u"), make };
  }

  function named(word, make) {
    const folded = fold(word);
    const month = months.find(([name]) => name.startsWith(folded));
    return month ? make(month[1]) : null;
  }

  function daysOf(a, b, word, year) {
    const [from, to] = [a, b].map((d) => named(word, (m) => calendar.day(+year, m, +d)));
    return from && to ? joined(from, to) : null;
  }

  function matchForms(forms, text) {
    for (const { pattern, make } of forms) {
      const match = pattern.exec(text);
      const made = match && make(...match.slice(1));
      if (made) {
        return { made, length: match[0].length };
      }
    }
    return null;
  }

  /** A date that begins where the text begins: one alone, or from one to another. */
  function dateAt(text) {
    const start = matchForms(FORMS, text);
    if (!start) {
      return yearlessAt(text);
    }
    const joint = JOINT.exec(text.slice(start.length));
    const end = joint && matchForms(FORMS, text.slice(start.length + joint[0].length));
    const whole = end && joined(start.made, end.made);
    return whole ? { span: whole, length: start.length + joint[0].length + end.length } : { span: start.made, length: start.length };
  }

  function yearlessAt(text) {
    const start = matchForms(YEARLESS, text);
    const joint = start && JOINT.exec(text.slice(start.length));
    const end = joint && matchForms(FORMS, text.slice(start.length + joint[0].length));
    const from = end && start.made(+calendar.words({ first: end.made.first, last: end.made.first }).slice(-4));
    const whole = from && joined(from, end.made);
    return whole ? { span: whole, length: start.length + joint[0].length + end.length } : null;
  }

  function joined(from, to) {
    return from.first <= to.last ? { first: from.first, last: to.last } : null;
  }

  /** The text in small letters, each in its place: patterns that heed both cases of all scripts take long to make. */
  function lowerCase(text) {
    const small = text.toLowerCase();
    return small.length === text.length ? small : text;
  }

  /** The first date in a text, with the text before and behind it; nothing if there is none, as where there is no year. */
  function findDate(text) {
    if (!/\d{4}/.test(text)) {
      return null;
    }
    const small = lowerCase(text);
    for (const match of small.matchAll(/[\p{L}\p{N}]+/gu)) {
      const found = dateAt(small.slice(match.index));
      if (found) {
        return opened(text, match.index, found);
      }
    }
    return null;
  }

  /** The date, open to one side if a word before it says so. */
  function opened(text, index, { span, length }) {
    const before = text.slice(0, index);
    const side = [[SINCE, { last: ALWAYS.last }], [UNTIL, { first: ALWAYS.first }]].find(([word]) => word.test(before));
    const { isYear, ...days } = span;
    return {
      span: { ...days, ...(side ? side[1] : {}) },
      isYear: Boolean(isYear) && !side,
      before: side ? before.replace(side[0], " ") : before,
      written: text.slice(index, index + length),
      after: text.slice(index + length),
    };
  }

  return { findDate };
});
