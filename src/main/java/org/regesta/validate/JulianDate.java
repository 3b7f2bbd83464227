package org.regesta.validate;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.MonthName;
import org.regesta.edtf.OldStyle;

/**
 * A day in Old Style as somebody wrote it, which may not exist.
 *
 * @param year the year
 * @param month from 1 to 12
 * @param day the day of the month
 */
record JulianDate(int year, int month, int day) {
    /** The day whose numbers stand in a date that was read as if it were Gregorian. */
    static JulianDate asWritten(LocalDate date) {
        return new JulianDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether the day is of a time in which the calendars are converted into one another. */
    boolean isConvertible() {
        return OldStyle.covers(year);
    }

    /** The Gregorian day; nothing if the Julian calendar has no such day, or it is of another time. */
    Optional<Edtf> gregorian() {
        boolean exists = isConvertible() && day >= 1 && day <= Month.of(month).length(year % 4 == 0);
        return exists
                ? Optional.of(
                        Edtf.parse(new OldStyle(year, month, day).toGregorian().toString()))
                : Optional.empty();
    }

    /** The day in words. */
    String english() {
        return day + " " + MonthName.of(Month.of(month)) + " " + year;
    }
}
