package org.regesta.edtf;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a date in prose can begin with: the few places of a text where a form is worth trying. */
enum ProseOpening {
    /** The day of a month. */
    DAY("D", "\\d{1,2}(?!\\d)"),
    /** A year or a decade. */
    YEAR("[YT]", ProseContext.BEFORE_BARE_YEAR + "\\d{4}(?!\\d)"),
    /** A month's name. */
    MONTH("M", MonthName.ANY),
    /** A season's name. */
    SEASON("S|winter", "[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter"),
    /** A word for "about". */
    ABOUT("c\\.", ProsePattern.ABOUT + "[\\dJFMASOND]"),
    /** The word "between". */
    BETWEEN("between", "[Bb]etween");

    /** Matches, without length, where a date may begin. */
    static final Pattern ANY = Pattern.compile(Arrays.stream(values())
            .map(opening -> "(?<" + opening + ">" + opening.regex + ")")
            .collect(Collectors.joining("|", "(?=[\\dJFMASONDWCBsawcb])" + ProseContext.BEFORE + "(?=", ")")));

    private final String firstWord;
    private final String regex;

    ProseOpening(String firstWord, String regex) {
        this.firstWord = firstWord;
        this.regex = regex;
    }

    /** The opening of a form with these words. */
    static ProseOpening of(String form) {
        return Arrays.stream(values())
                .filter(opening -> form.matches("(?:" + opening.firstWord + ")(?: .*)?"))
                .findFirst()
                .orElseThrow();
    }

    /** The opening that {@link #ANY} has matched. */
    static ProseOpening of(Matcher any) {
        return Arrays.stream(values())
                .filter(opening -> any.start(opening.name()) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
