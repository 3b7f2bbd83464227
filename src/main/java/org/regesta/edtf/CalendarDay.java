package org.regesta.edtf;

import java.time.LocalDate;
import java.util.List;

/** A day of the calendar. */
record CalendarDay(LocalDate day) implements CalendarDate {
    @Override
    public DaySpan days() {
        return new DaySpan(day, day);
    }

    @Override
    public List<String> digits() {
        return List.of(day.toString().split("-"));
    }

    @Override
    public List<String> words() {
        return List.of(
                Integer.toString(day.getYear()), MonthName.of(day.getMonth()), Integer.toString(day.getDayOfMonth()));
    }

    @Override
    public List<Precision> units() {
        return List.of(Precision.YEAR, Precision.MONTH, Precision.DAY);
    }
}
