package org.regesta.validate;

import java.util.Comparator;
import java.util.List;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;

/**
 * One day in both calendars.
 *
 * @param julian the day in Old Style; two of them if it is written without its year, which may be the one before
 * @param julianPlace where it was written
 * @param gregorian the day in New Style
 * @param gregorianPlace where that was written
 */
record DualDate(List<JulianDate> julian, SourceSpan julianPlace, Edtf gregorian, SourceSpan gregorianPlace) {
    DualDate {
        julian = List.copyOf(julian);
    }

    /** Whether the two are one day. */
    Verdict verdict() {
        return julian.stream().map(this::verdict).reduce(Verdict::or).orElse(Verdict.POSSIBLE);
    }

    private Verdict verdict(JulianDate date) {
        return date.gregorian()
                .map(day -> Verdict.agree(day, gregorian))
                .orElse(date.isConvertible() ? Verdict.IMPOSSIBLE : Verdict.POSSIBLE);
    }

    /** The reading of the Old Style date that comes nearest to the other one. */
    JulianDate nearest() {
        return julian.stream().min(Comparator.comparing(this::distance)).orElseThrow();
    }

    private long distance(JulianDate date) {
        return date.gregorian()
                .map(day -> Math.abs(
                        day.earliest().toEpochDay() - gregorian.earliest().toEpochDay()))
                .orElse(Long.MAX_VALUE);
    }
}
