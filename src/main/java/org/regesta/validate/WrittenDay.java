package org.regesta.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.MonthName;

/**
 * A day and month as they stand in a sentence, maybe without a year.
 *
 * @param day the day of the month
 * @param month the month
 * @param year the year, if it stands there
 * @param start where the words begin
 * @param end where they end
 */
record WrittenDay(int day, Month month, Optional<Integer> year, int start, int end) {
    /** A regular expression for such a day, whose groups have names that begin with a prefix. */
    static String pattern(String prefix) {
        return "\\b(?<" + prefix + "day>\\d{1,2}) (?<" + prefix + "month>" + MonthName.ANY + ")(?: (?<" + prefix
                + "year>\\d{4}))?";
    }

    /** The day in the groups with a prefix. */
    static WrittenDay of(Matcher match, String prefix) {
        Optional<Integer> year =
                Optional.ofNullable(match.group(prefix + "year")).map(Integer::valueOf);
        return new WrittenDay(
                Integer.parseInt(match.group(prefix + "day")),
                Month.valueOf(match.group(prefix + "month").toUpperCase(Locale.ROOT)),
                year,
                match.start(prefix + "day"),
                match.end(prefix + (year.isPresent() ? "year" : "month")));
    }

    /** The day as one of the Julian calendar. */
    JulianDate julian(int inYear) {
        return new JulianDate(inYear, month.getValue(), day);
    }

    /** The day as one of the Gregorian calendar; nothing if there is no such day, of which another rule speaks. */
    Optional<Edtf> gregorian(int inYear) {
        try {
            return Optional.of(Edtf.parse(LocalDate.of(inYear, month, day).toString()));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    /** Where it was written. */
    SourceSpan span(Wording wording) {
        return wording.span(start, end);
    }
}
