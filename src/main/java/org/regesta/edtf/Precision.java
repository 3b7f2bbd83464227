package org.regesta.edtf;

import java.time.LocalDate;
import java.time.YearMonth;

/** The unit a date is written in, finest first. */
public enum Precision {
    /** A day. */
    DAY(0),
    /** A calendar month. */
    MONTH(1),
    /** Three months: spring, summer, autumn or winter. */
    SEASON(3),
    /** A calendar year. */
    YEAR(12),
    /** Ten years, the first of which ends in 0. */
    DECADE(120),
    /** A hundred years, the first of which ends in 00. */
    CENTURY(1200);

    private final int months;

    Precision(int months) {
        this.months = months;
    }

    /** The days with one more of this unit on either side. */
    DaySpan widened(DaySpan days) {
        if (this == DAY) {
            return new DaySpan(days.earliest().minusDays(1), days.latest().plusDays(1));
        }
        return new DaySpan(days.earliest().minusMonths(months), later(days.latest()));
    }

    // A month's end stays a month's end: the 30th of April goes to the 31st of May.
    private LocalDate later(LocalDate day) {
        boolean lastOfMonth = YearMonth.from(day).atEndOfMonth().equals(day);
        LocalDate moved = day.plusMonths(months);
        return lastOfMonth ? YearMonth.from(moved).atEndOfMonth() : moved;
    }

    /** The days of the next larger part of a date: the month around a day, the year around a month or season. */
    DaySpan frame(DaySpan days) {
        return switch (this) {
            case DAY -> DaySpan.of(YearMonth.from(days.earliest())).hull(days);
            case MONTH, SEASON -> DaySpan.ofYears(days.earliest().getYear(), 1).hull(days);
            case YEAR, DECADE, CENTURY -> days;
        };
    }
}
