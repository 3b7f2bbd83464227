package org.regesta.edtf;

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
 *
 * @param year from 1582, when the two calendars parted, to 2100
 * @param month from 1 to 12
 * @param day from 1 to the last of the month; every fourth year is a leap year, 1900 too
 */
public record OldStyle(int year, int month, int day) {
    private static final Pattern FORM = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final int FIRST_YEAR = 1582;
    private static final int LAST_YEAR = 2100;

    /** Checks that the Julian calendar has the day. */
    public OldStyle {
        objection(year, month, day).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
    }

    /** Whether days of a year are converted. */
    public static boolean covers(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<String> objection(int year, int month, int day) {
        if (!covers(year)) {
            return Optional.of("Old Style is converted from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + month);
        }
        boolean exists = day >= 1 && day <= Month.of(month).length(year % 4 == 0);
        return exists ? Optional.empty() : Optional.of(monthName(month) + " " + year + " Old Style has no day " + day);
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
        int year = number(matcher, "year");
        int month = number(matcher, "month");
        int day = number(matcher, "day");
        objection(year, month, day).ifPresent(objection -> {
            throw piece.impossible(piece, objection);
        });
        return new OldStyle(year, month, day);
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
        return day + " " + monthName(month) + " " + year;
    }

    private static String monthName(int month) {
        return MonthName.of(Month.of(month));
    }

    /** The day as {@link #parse} reads it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
