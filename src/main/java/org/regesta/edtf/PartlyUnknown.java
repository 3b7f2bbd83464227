package org.regesta.edtf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A year or month that says of its smaller parts that they exist and are not known: {@code 1923-04-XX}.
 *
 * @param known the year or month
 * @param unknownParts how many parts follow as {@code XX}
 */
record PartlyUnknown(CalendarDate known, int unknownParts) implements CalendarDate {
    @Override
    public DaySpan days() {
        return known.days();
    }

    @Override
    public List<String> digits() {
        List<String> digits = new ArrayList<>(known.digits());
        digits.addAll(Collections.nCopies(unknownParts, "XX"));
        return List.copyOf(digits);
    }

    @Override
    public List<String> words() {
        return known.words();
    }

    @Override
    public List<Precision> units() {
        return known.units();
    }

    @Override
    public String remark() {
        if (unknownParts == 2) {
            return ", day and month unknown";
        }
        return known.units().contains(Precision.MONTH) ? ", day unknown" : ", month unknown";
    }

    @Override
    public boolean coversItsDays() {
        return false;
    }
}
