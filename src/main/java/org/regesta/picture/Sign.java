package org.regesta.picture;

import java.time.LocalDate;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Limit;

/**
 * What a mark says of how its date is known.
 *
 * @param rough the date is marked as uncertain or approximate
 * @param either it is one of several days, not known which
 * @param beyond it lasts longer than its column, or is stated no more closely
 * @param open it has no end, or none that is known
 */
record Sign(boolean rough, boolean either, boolean beyond, boolean open) {
    static final Sign PLAIN = new Sign(false, false, false, false);

    static Sign of(Edtf date, LocalDate lastDayOfColumn) {
        boolean open = date.end() != Limit.DATED;
        boolean beyond = open || date.stated().latest().isAfter(lastDayOfColumn);
        return new Sign(date.isUncertain(), isEither(date), beyond, open);
    }

    /** Whether a date is one of several. */
    static boolean isEither(Edtf date) {
        return date.possibleDays().size() > 1 && date.certainDays().isEmpty();
    }
}
