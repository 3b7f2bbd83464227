package org.regesta.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** One end of an interval: a date, or that there is none. */
sealed interface Endpoint permits EdtfDate, Undated {
    /** The days the end may fall on. */
    DaySpan reach();

    /** Whether it is a date, open or unknown. */
    default Limit limit() {
        return Limit.DATED;
    }

    /** The date, if it is one. */
    Optional<EdtfDate> date();

    /** The end without its marks of doubt. */
    Endpoint unqualified();

    /** The first day on which an interval that starts here has surely begun, if it has the other end given. */
    default LocalDate surelyBegun(Endpoint end) {
        return reach().latest();
    }

    /** The last day on which an interval that ends here is surely not yet over, if it has the other end given. */
    default LocalDate surelyGoingOn(Endpoint start) {
        return reach().earliest();
    }
}
