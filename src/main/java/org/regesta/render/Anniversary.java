package org.regesta.render;

import java.time.LocalDate;
import java.util.Optional;
import org.regesta.edtf.DaySpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Precision;

/**
 * The day of the year under which an event is remembered.
 *
 * @param day its day, or the first of them if it lasted for several or is dated to one of two
 * @param remark its year; the date in words if that says more than day and year
 */
record Anniversary(LocalDate day, String remark) {
    /** The anniversary of a date; none if the day of its beginning is not known, or only about or perhaps. */
    static Optional<Anniversary> of(Edtf date) {
        return date.beginning()
                .filter(beginning -> beginning.precision() == Precision.DAY && !beginning.isUncertain())
                .map(beginning -> beginning.possibleDays().get(0))
                .filter(first -> first.earliest().equals(first.latest()))
                .map(DaySpan::earliest)
                .map(day ->
                        new Anniversary(day, date.isSingleDay() ? Integer.toString(day.getYear()) : date.english()));
    }
}
