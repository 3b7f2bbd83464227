package org.regesta.edtf;

import java.util.List;
import java.util.stream.Stream;

/** The ways to write a date wrongly that editors are known for, most specific first. */
final class KnownMistakes {
    private static final String BLANKS = "[\\s\\u00a0\\u2009\\u202f]+";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String NAME = "(\\p{L}{3,9})";
    private static final String WHOLE = " if the whole date is in doubt";

    private static final List<Mistake> ENGLISH = List.of(
            Mistake.of("^(?:(?:[Tt]he|[Oo]n|[Ii]n) )?(.+)$", Rewriting::prose),
            Mistake.of("^(\\d.*?)\\s?-?ish$", "$1~", " for \"about $1\""),
            Mistake.of(
                    "^(?:c|ca|[Cc]irca|[Aa]bout|[Aa]round|[Aa]pprox|[Aa]pproximately)\\.?\\s*(\\d.*)$",
                    "$1~",
                    " for \"about $1\""),
            Mistake.of("^" + DAY + "\\s+(?:of )?" + NAME + "\\.?,?\\s+(\\d{4})$", Rewriting::dayMonthYear),
            Mistake.of("^" + NAME + "\\.?\\s+" + DAY + ",?\\s+(\\d{4})$", Rewriting::monthDayYear),
            Mistake.of("^" + NAME + "\\.?,?\\s+(\\d{4})$", Rewriting::monthYear),
            Mistake.of("^(?:[Tt]he )?(\\d{1,2})(?:st|nd|rd|th) [Cc]entury$", Rewriting::century),
            Mistake.of("^(.+) or (.+)$", "[$1,$2]", ""));

    private static final List<Mistake> DRAFT_OF_2012 = List.of(
            Mistake.of("[uxU]", "X", ": an unknown digit is a capital X, not the u of the 2012 draft"),
            Mistake.of("(?i)unknown", "", ": an unknown end is left empty, not the draft's \"unknown\""),
            Mistake.of("(?i)open", "..", ": an open end is two dots, not the draft's \"open\""),
            Mistake.of("\\?~|~\\?", "%", ": % is \"about\" and \"uncertain\" in one, for the draft's ?~"));

    private static final List<Mistake> LEVEL_2 = List.of(
            Mistake.of(
                    "^(\\d{4})([?~%])(-\\d\\d(?:-\\d\\d)?)$",
                    "$2$1$3", ": a mark stands before the part it concerns; or write $1$3$2" + WHOLE),
            Mistake.of(
                    "^(\\d{4})-(\\d\\d)([?~%])(-\\d\\d)$",
                    "$3$1-$3$2$4", ": a mark stands before each part it concerns; or write $1-$2$4$3" + WHOLE),
            Mistake.of("^(.+)\\.\\.$", "[$1..]", " for \"$1 or later\", or $1/.. for \"from $1\""),
            Mistake.of("^\\.\\.(.+)$", "[..$1]", " for \"by $1\", or ../$1 for \"until $1\""),
            Mistake.of("^([^\\[{]+,[^\\]}]+)$", "[$1]", " if it is one of them, {$1} if it is all"));

    private static final List<Mistake> DIGITS = List.of(
            Mistake.of("[Tt ]\\d{1,2}:.*$", "", ": times of day are not recorded"),
            Mistake.of(BLANKS, "", ": a date has no blanks"),
            Mistake.of("^(\\d{2})(\\d{2})[/–](\\d{2})$", Rewriting::shortRange),
            Mistake.of("^(\\d{4})[-/.–‑](\\d{1,2})(?:[-/.–‑](\\d{1,2}))?$", Rewriting::yearFirst),
            Mistake.of("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})$", Rewriting::dayFirst),
            Mistake.of("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3", ""),
            Mistake.of("^(\\d{2})(?:\\?\\?|--|\\*\\*|__)$", "$1XX", ""),
            Mistake.of("^(\\d{3})[-*_?]\\??$", "$1X", ""),
            Mistake.of("\\s*(?:[–—]| - | to |\\.\\.|(?<=\\d)-(?=\\d{4}))\\s*", "/", ": an interval has a slash"));

    /** All of them. */
    static final List<Mistake> ALL = Stream.of(ENGLISH, DRAFT_OF_2012, LEVEL_2, DIGITS)
            .flatMap(List::stream)
            .toList();

    private KnownMistakes() {}
}
