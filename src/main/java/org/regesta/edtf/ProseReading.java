package org.regesta.edtf;

import java.util.List;

/**
 * What a text says of dates.
 *
 * @param dates the dates in it, in its order
 * @param impossible what looks like a date and never was
 */
public record ProseReading(List<ProseDate> dates, List<EdtfException> impossible) {
    /** Copies the lists. */
    public ProseReading {
        dates = List.copyOf(dates);
        impossible = List.copyOf(impossible);
    }
}
