/* Says why a page was found where its title does not show it. */
regestaSearch("reasons", (use) => {
  "use strict";

  const { tokens } = use("analysis");
  const { HOW } = use("variants");
  const calendar = use("calendar");
  const WORDS = /[\p{L}\p{N}\p{M}'’ʹʼ]+/gu;

  /** The reasons, in words: another name, another spelling, a date. */
  function reasons(hit, record, answer) {
    const name = hit.name.name > 0 ? record.names[hit.name.name - 1] : undefined;
    return [
      ...(name ? [{ before: "Also called ", name }] : []),
      ...(hit.isNamed && !name ? answer.words.flatMap((word) => spelling(hit.page, word, record)) : []),
      ...(answer.asked.date ? dates(hit.page, answer.dated) : []),
    ];
  }

  /** The word that stands on the page instead of one that was typed. */
  function spelling(page, { word, variants }, record) {
    const [best] = variants
      .filter(({ postings }) => postings.find(page) >= 0)
      .sort((a, b) => b.weight - a.weight);
    const isOther = best && best.how >= HOW.SPELLING && best.how !== HOW.JOINT;
    return isOther ? [{ before: `“${word.written}” read as `, name: asWritten(best.word, record) }] : [];
  }

  /** A word as the names of a page write it. */
  function asWritten(word, { title, names }) {
    const written = [title, ...names].join(" ").match(WORDS) || [];
    return written.find((one) => tokens(one).join("") === word) ?? word;
  }

  /** What happened when: the acts in the life of a person or a treaty that fall into the time that was asked for. */
  function dates(page, dated) {
    return dated
      .filter((dating) => dating.page === page && dating.act !== "")
      .slice(0, 1)
      .map((dating) => ({ before: said(dating), name: "" }));
  }

  /** An act with its date: as the page says it, where that is more than a stretch of days. */
  function said(dating) {
    const [act, date = calendar.words(dating)] = dating.act.split("\t");
    return `${act} ${date}`;
  }

  return { reasons, asWritten };
});
