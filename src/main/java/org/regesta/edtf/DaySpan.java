package org.regesta.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A stretch of days, first and last included.
 *
 * @param earliest the first day, {@link LocalDate#MIN} if there is none
 * @param latest the last day, {@link LocalDate#MAX} if there is none
 */
public record DaySpan(LocalDate earliest, LocalDate latest) {
    /** Checks that the days are in order. */
    public DaySpan {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException(earliest + " is after " + latest);
        }
    }

    /** The days of a month. */
    static DaySpan of(YearMonth month) {
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }

    /** The days of some years in a row. */
    static DaySpan ofYears(int first, int count) {
        return new DaySpan(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    /** The shortest stretch that contains all of these, of which there is at least one. */
    static DaySpan hull(List<DaySpan> spans) {
        return spans.stream().reduce(DaySpan::hull).orElseThrow();
    }

    /** The shortest stretch that contains this one and another. */
    DaySpan hull(DaySpan other) {
        LocalDate first = earliest.isBefore(other.earliest) ? earliest : other.earliest;
        LocalDate last = latest.isAfter(other.latest) ? latest : other.latest;
        return new DaySpan(first, last);
    }

    /** The days that this stretch shares with another, which it overlaps. */
    DaySpan clippedTo(DaySpan other) {
        LocalDate first = earliest.isAfter(other.earliest) ? earliest : other.earliest;
        LocalDate last = latest.isBefore(other.latest) ? latest : other.latest;
        return new DaySpan(first, last);
    }

    /** Whether some day is in both. */
    public boolean overlaps(DaySpan other) {
        return !latest.isBefore(other.earliest) && !earliest.isAfter(other.latest);
    }

    /** Whether every day of the other is in this one. */
    public boolean contains(DaySpan other) {
        return !earliest.isAfter(other.earliest) && !latest.isBefore(other.latest);
    }
}
