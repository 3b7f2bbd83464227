/* Says in words what was found. */
regestaSearch("counting", (use) => {
  "use strict";

  const { isFiltered, hasRange } = use("state");
  const calendar = use("calendar");

  const results = (count) => (count === 1 ? "1 result" : `${count} results`);

  /** The line about an answer, which is read out too; `hits` are those that are shown. */
  return function counting(answer, hits, state) {
    return [...guessed(answer), ...found(answer, hits, state)].join(" ");
  };

  function guessed({ guesses }) {
    return guesses.map(({ written }) => `No page has “${written}”.`);
  }

  function found(answer, hits, state) {
    const isNarrowed = isFiltered(state) || (hasRange(state) && answer.asked.words.length > 0);
    if (hits.length === 0) {
      return [answer.pages.length > 0 && isNarrowed ? `None of ${results(answer.pages.length)} passes the filters.` : "Nothing was found."];
    }
    const count = answer.total < answer.pages.length ? `${answer.total} of ${results(answer.pages.length)}` : results(answer.total);
    if (!hits[0].isFull) {
      return [`No page has all of these words; ${count} with some of them.`];
    }
    const more = hits.some((hit) => !hit.isFull) ? ", then others with some of the words" : "";
    return answer.isOutOfTime
      ? [`Nothing from ${days(answer)} has these words; without the date ${count}.`]
      : [`${count}${time(answer)}${more}.`];
  }

  function days({ asked }) {
    return calendar.words(asked.date.span);
  }

  function time(answer) {
    const { date } = answer.asked;
    return !date || date.isYear ? "" : isOpen(date.span) ? "" : `, ${days(answer)}`;
  }

  /** A range without a beginning or an end reads badly as days. */
  function isOpen({ first, last }) {
    return last - first > 200000;
  }
});
