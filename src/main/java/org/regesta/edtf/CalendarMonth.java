package org.regesta.edtf;

import java.time.YearMonth;
import java.util.List;

/** A month of a year. */
record CalendarMonth(YearMonth month) implements CalendarDate {
    @Override
    public DaySpan days() {
        return DaySpan.of(month);
    }

    @Override
    public List<String> digits() {
        return List.of(month.toString().split("-"));
    }

    @Override
    public List<String> words() {
        return List.of(Integer.toString(month.getYear()), MonthName.of(month.getMonth()));
    }

    @Override
    public List<Precision> units() {
        return List.of(Precision.YEAR, Precision.MONTH);
    }
}
