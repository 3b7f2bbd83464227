package org.regesta.validate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Precision;

/** Tells whether one date is another one with a slip of the pen in it: in the day, the month or the year, and in no more. */
final class Slip {
    private static final int NEAR_DAYS = 2;
    private static final int NEAR_YEARS = 2;

    private Slip() {}

    /** Whether a date is a slip of another one of the same precision. */
    static boolean of(Edtf written, Edtf meant) {
        LocalDate a = written.earliest();
        LocalDate b = meant.earliest();
        if (isDay(written) && isDay(meant)) {
            return !a.equals(b) && (isDaySlip(a, b) || isMonthSlip(a, b) || isYearSlip(a, b));
        }
        return isMonth(written) && isMonth(meant) && isYearSlip(a, b);
    }

    private static boolean isDay(Edtf date) {
        return date.isSingleDay();
    }

    private static boolean isMonth(Edtf date) {
        return date.precision() == Precision.MONTH && !date.isInterval();
    }

    private static boolean isDaySlip(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= NEAR_DAYS;
    }

    private static boolean isMonthSlip(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear() && a.getDayOfMonth() == b.getDayOfMonth();
    }

    /** A year or two: what lies further back on the same day is an anniversary. */
    private static boolean isYearSlip(LocalDate a, LocalDate b) {
        int years = Math.abs(a.getYear() - b.getYear());
        return years > 0
                && years <= NEAR_YEARS
                && a.getMonth() == b.getMonth()
                && a.getDayOfMonth() == b.getDayOfMonth();
    }
}
