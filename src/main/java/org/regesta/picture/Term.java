package org.regesta.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.regesta.edtf.Edtf;

/**
 * A bar in a picture of terms of office.
 *
 * @param name whose it is
 * @param href where it leads; empty for a time without a holder
 * @param remark what is said of it besides the name: dates, and in what way it was held
 * @param from when it began
 * @param to when it ended
 * @param lesser whether it was held for a while or in another's name
 */
public record Term(String name, String href, String remark, Optional<Edtf> from, Optional<Edtf> to, boolean lesser) {
    /** The first day on which it may have begun. */
    LocalDate earliest(LocalDate atFirst) {
        return from.map(Edtf::earliest).filter(day -> day.isAfter(atFirst)).orElse(atFirst);
    }

    /** The day on which it had surely begun. */
    LocalDate begun(LocalDate atFirst) {
        return from.map(Edtf::latest).filter(day -> day.isAfter(atFirst)).orElse(earliest(atFirst));
    }

    /** The last day on which it may have ended. */
    LocalDate latest(LocalDate atLast) {
        return to.map(Edtf::latest).filter(day -> day.isBefore(atLast)).orElse(atLast);
    }

    /** The day on which it was surely not over. */
    LocalDate goingOn(LocalDate atLast) {
        return to.map(Edtf::earliest).filter(day -> day.isBefore(atLast)).orElse(latest(atLast));
    }
}
