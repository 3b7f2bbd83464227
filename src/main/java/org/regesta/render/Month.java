package org.regesta.render;

import java.util.Locale;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.MonthName;
import org.regesta.edtf.Precision;

/** A month of a year; number 0 holds the events whose beginning is known to the season or the year only. */
record Month(int number) implements Comparable<Month> {
    /** The month in which a date begins. */
    static Month of(Edtf date) {
        return date.beginning()
                .filter(beginning -> beginning.precision().compareTo(Precision.MONTH) <= 0)
                .map(beginning -> new Month(beginning.stated().earliest().getMonthValue()))
                .orElse(new Month(0));
    }

    String words() {
        return number == 0 ? "The year as a whole" : MonthName.of(java.time.Month.of(number));
    }

    String anchor() {
        return number == 0 ? "year" : words().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(number, other.number);
    }
}
