package org.regesta.picture;

import java.time.LocalDate;

/**
 * A stretch of the time axis.
 *
 * @param label what stands beneath it
 * @param name what it is called in full
 * @param href where its label leads; empty for nowhere
 * @param from its first day
 * @param to its last day
 */
record Column(String label, String name, String href, LocalDate from, LocalDate to) {
    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
