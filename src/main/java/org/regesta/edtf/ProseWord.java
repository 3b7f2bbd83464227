package org.regesta.edtf;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;

/** A kind of word that carries the date in a {@link ProseForm}. */
enum ProseWord {
    /** {@code D}: the day of a month. */
    DAY("d", "\\d{1,2}") {
        @Override
        String edtf(String found, Matcher match) {
            return twoDigits(Integer.parseInt(found));
        }
    },
    /** {@code M}: a month's name. */
    MONTH("m", MonthName.ANY) {
        @Override
        String edtf(String found, Matcher match) {
            return twoDigits(MonthName.parse(found).map(Month::getValue).orElseThrow());
        }
    },
    /** {@code S}: a season's name. */
    SEASON("s", "[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter") {
        @Override
        String edtf(String found, Matcher match) {
            return twoDigits(Season.valueOf(found.toUpperCase(Locale.ROOT)).code());
        }
    },
    /** {@code Y}: a year of the time this reference and its prehistory lie in. */
    YEAR("y", "(?:1[5-9]|20)\\d\\d"),
    /** {@code T}: the same in tens of years. */
    TENS("t", "(?:1[5-9]|20)\\d"),
    /** {@code Z}: the last two digits of a year later in the same century as the first. */
    SHORT_YEAR("z", "\\d\\d") {
        @Override
        String edtf(String found, Matcher match) {
            String first = match.group("y1");
            String later = first.substring(0, 2) + found;
            return later.compareTo(first) > 0 ? later : NOT_EDTF;
        }
    },
    /** {@code N}: the last two digits, or all four, of the year after the first, which EDTF need not say. */
    NEXT_YEAR("n", "\\d\\d(?:\\d\\d)?") {
        @Override
        String edtf(String found, Matcher match) {
            String next = Integer.toString(Integer.parseInt(match.group("y1")) + 1);
            return next.endsWith(found) ? "" : NOT_EDTF;
        }
    };

    /** What stands for digits that do not fit, so that no EDTF comes out. */
    static final String NOT_EDTF = "!";

    private final String group;
    private final String regex;

    ProseWord(String group, String regex) {
        this.group = group;
        this.regex = regex;
    }

    /** The word that a letter of a form, or of its EDTF, stands for. */
    static ProseWord of(String letter) {
        for (ProseWord word : values()) {
            if (word.group.equalsIgnoreCase(letter)) {
                return word;
            }
        }
        throw new IllegalArgumentException("no word of a date is called " + letter);
    }

    /** A regular expression for the word, as the given one of its kind in the form. */
    String regex(int number) {
        return "(?<" + group + number + ">" + regex + ")";
    }

    /** EDTF for what was found. */
    String edtf(String found, Matcher match) {
        return found;
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
