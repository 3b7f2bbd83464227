package org.regesta.edtf;

import java.util.List;

/** The forms of EDTF, of its draft and of ISO 8601 that this reference does not use, most specific first. */
final class UnsupportedForms {
    private static final String FOUR_DIGITS = "; write a year from 0001 to 9999";

    /** All of them. */
    static final List<Unsupported> ALL = List.of(
            Unsupported.of(
                    "^(?i)(?:unknown|undated|n\\.? ?d\\.?|none|open|\\?+)$",
                    "is not a date; leave it out if nothing is known of it"),
            Unsupported.of(
                    "(?i)unknown|open",
                    "has a word of the 2012 draft; an unknown end is left empty (1921-10/), an open one is two dots"
                            + " (1921-10/..)"),
            Unsupported.of("/[^/]*(/).*", "has more than one slash; write an interval like 1934-10-03/1941-06-22"),
            Unsupported.of(
                    "[()]",
                    "has brackets, as in the 2012 draft; write a mark before each part it concerns, like 1926-04-?24"),
            Unsupported.of("[Yy]-?\\d+", "has a year beyond four digits" + FOUR_DIGITS),
            Unsupported.of("(?<![\\d.X-])-\\d+", "has a year before the year 1, which is not used here" + FOUR_DIGITS),
            Unsupported.of(
                    "S\\d+$", "has significant digits, which are not used here; write 195X, 19XX or an interval"),
            Unsupported.of("\\^.*", "has a note after a season, which is not used here; leave it out"),
            Unsupported.of("P\\d+[YMWD].*", "has a duration; write both ends of the interval as dates"),
            Unsupported.of(
                    "\\d*X+",
                    "has X in a place where it is not used here; X stands for the last one or two digits of a year"
                            + " alone (192X, 19XX), for a whole month (1923-XX) or a whole day (1923-04-XX)"),
            Unsupported.of(
                    "^\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}$",
                    "may be read in two ways; write the year first, then the month, then the day, like 1922-04-16"),
            Unsupported.of("^\\d{1,3}$", "is not a year of four digits; write all four"));

    private UnsupportedForms() {}
}
