package org.regesta.edtf;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** EDTF for the parts of a date that was written in some other way; not EDTF if the parts make no sense. */
final class Rewriting {
    private Rewriting() {}

    /** Groups: year, month, and perhaps day, in digits. */
    static String yearFirst(MatchResult match) {
        String month = match.group(1) + "-" + padded(match.group(2));
        return Optional.ofNullable(match.group(3))
                .map(day -> month + "-" + padded(day))
                .orElse(month);
    }

    /** Groups: day, separator, month, the separator again, year. A slash leaves open which of two is the month. */
    static String dayFirst(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(3));
        boolean clear = match.group(2).equals(".") || first > 12 || second > 12 || first == second;
        boolean monthFirst = second > 12;
        int month = monthFirst ? first : second;
        return clear ? date(match.group(4), month, monthFirst ? second : first) : "";
    }

    /** Groups: day, name of the month, year. */
    static String dayMonthYear(MatchResult match) {
        return named(match.group(1), match.group(2), match.group(3));
    }

    /** Groups: name of the month, day, year. */
    static String monthDayYear(MatchResult match) {
        return named(match.group(2), match.group(1), match.group(3));
    }

    /** Groups: name of the month, year. */
    static String monthYear(MatchResult match) {
        Optional<Month> month = MonthName.parse(match.group(1));
        return month.map(found -> match.group(2) + "-" + padded(found.getValue()))
                .orElse("");
    }

    /** Group: the number of the century. */
    static String century(MatchResult match) {
        return padded(Integer.parseInt(match.group(1)) - 1) + "XX";
    }

    /** Groups: two digits of a century, two of a year in it, two of a later year. */
    static String shortRange(MatchResult match) {
        boolean rises = match.group(3).compareTo(match.group(2)) > 0;
        return rises ? match.group(1) + match.group(2) + "/" + match.group(1) + match.group(3) : "";
    }

    /** Group: the whole text, in the words of the house form. */
    static String prose(MatchResult match) {
        String words = match.group(1);
        return ProseDates.places(words).stream()
                .filter(place -> place.start() == 0 && place.end() == words.length())
                .map(ProsePlace::edtf)
                .findFirst()
                .orElse("");
    }

    private static String named(String day, String name, String year) {
        return MonthName.parse(name)
                .map(month -> date(year, month.getValue(), Integer.parseInt(day)))
                .orElse("");
    }

    private static String date(String year, int month, int day) {
        return year + "-" + padded(month) + "-" + padded(day);
    }

    private static String padded(String digits) {
        return padded(Integer.parseInt(digits));
    }

    private static String padded(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
