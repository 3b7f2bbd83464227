package org.regesta.edtf;

import java.util.List;

/** A year from 1 to 9999. */
record CalendarYear(int year) implements CalendarDate {
    /** The year in four digits, as EDTF writes it. */
    String text() {
        return Integer.toString(10_000 + year).substring(1);
    }

    @Override
    public DaySpan days() {
        return DaySpan.ofYears(year, 1);
    }

    @Override
    public List<String> digits() {
        return List.of(text());
    }

    @Override
    public List<String> words() {
        return List.of(Integer.toString(year));
    }

    @Override
    public List<Precision> units() {
        return List.of(Precision.YEAR);
    }
}
