/* Days as the index counts them: from the first of January of the year 1, in the calendar of today. */
regestaSearch("calendar", () => {
  "use strict";

  const DAY = 86400000;
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December"];
  const ZERO = utc(1, 1, 1);

  function utc(year, month, day) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getTime();
  }

  const number = (year, month, day) => Math.round((utc(year, month, day) - ZERO) / DAY);

  function parts(day) {
    const date = new Date(ZERO + day * DAY);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }

  /** A single day, or nothing if there never was one. */
  function day(year, month, dayOfMonth) {
    const found = number(year, month, dayOfMonth);
    const real = parts(found);
    return real.month === month && real.day === dayOfMonth ? { first: found, last: found } : null;
  }

  /** All days of a month. */
  function month(year, monthOfYear) {
    const isMonth = monthOfYear >= 1 && monthOfYear <= 12;
    return isMonth ? { first: number(year, monthOfYear, 1), last: number(year, monthOfYear + 1, 1) - 1 } : null;
  }

  /** All days of some years in a row. */
  const years = (first, last) => ({ first: number(first, 1, 1), last: number(last + 1, 1, 1) - 1 });

  /** A stretch of days in words: as short as it can be said. */
  function words({ first, last }) {
    const [from, to] = [parts(first), parts(last)];
    const [startsYear, endsYear] = [from.month === 1 && from.day === 1, to.month === 12 && to.day === 31];
    const endsMonth = parts(last + 1).day === 1;
    if (startsYear && endsYear) {
      return span(from.year, to.year);
    }
    if (from.day === 1 && endsMonth) {
      return span(MONTHS[from.month - 1] + " " + from.year, MONTHS[to.month - 1] + " " + to.year);
    }
    return span(dayWords(from), dayWords(to));
  }

  function span(from, to) {
    return from === to ? String(from) : /^\d+$/.test(from) ? from + "–" + to : from + " – " + to;
  }

  function dayWords({ year, month: monthOfYear, day: dayOfMonth }) {
    return dayOfMonth + " " + MONTHS[monthOfYear - 1] + " " + year;
  }

  return { day, month, years, words };
});
