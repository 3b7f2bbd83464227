package org.regesta.render;

import java.util.Locale;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.MonthName;
import org.regesta.model.TimelineEvent;

/** A month of a year; number 0 holds the events that are dated to the year only, or last longer than a month. */
record Month(int number) implements Comparable<Month> {
    static Month of(TimelineEvent event) {
        Edtf date = event.date().value();
        boolean lasting = date.earliest().plusMonths(2).isBefore(date.latest());
        return new Month(lasting ? 0 : date.earliest().getMonthValue());
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
