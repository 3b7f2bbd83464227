package org.regesta.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.JulianFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the Julian calendar, in which Russia counted until 31 January 1918. It is ten days behind the Gregorian one
 * in 1582, eleven from 1 March 1700 Old Style, twelve from 1 March 1800, thirteen from 1 March 1900.
 */
public record OldStyle(int year, Month month, int day) {
    private static final Pattern FORM = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final int FIRST_YEAR = 1582;
    private static final int LAST_YEAR = 2100;

    /** Checks that the Julian calendar has the day, and that it lies where the two calendars were both in use. */
    public OldStyle {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("Old Style is converted from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (day < 1 || day > month.length(isLeap(year))) {
            throw new DateTimeException(MonthName.of(month) + " " + year + " Old Style has no day " + day);
        }
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0;
    }

    /**
     * The day that a text like {@code 1880-09-17} names in the Julian calendar.
     *
     * @throws EdtfException if the text has another form, or the Julian calendar has no such day
     */
    public static OldStyle parse(String text) {
        Piece piece = Piece.of(text);
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw piece.syntax(piece, "is not a day in Old Style; write it like 1880-09-17, with the day as found");
        }
        try {
            return new OldStyle(number(matcher, "year"), Month.of(number(matcher, "month")), number(matcher, "day"));
        } catch (DateTimeException impossible) {
            throw piece.impossible(piece, Optional.ofNullable(impossible.getMessage()).orElse("no such day"));
        }
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The Old Style of a Gregorian day. */
    public static OldStyle of(LocalDate gregorian) {
        return new JulianDay(gregorian.getLong(JulianFields.JULIAN_DAY)).oldStyle();
    }

    /** The same day in the Gregorian calendar. */
    public LocalDate toGregorian() {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, JulianDay.of(this).number());
    }

    /** The day in words, without a sign that it is Old Style: "17 September 1880". */
    public String english() {
        return day + " " + MonthName.of(month) + " " + year;
    }

    /** The day as {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month.getValue(), day);
    }
}
