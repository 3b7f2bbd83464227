package org.regesta.picture;

import java.time.LocalDate;

/**
 * A stretch of the time axis.
 *
 * @param label what stands beneath it
 * @param name what it is called in full
 * @param href where its label leads; empty for nowhere
 * @param group what stands beneath it and its neighbours of the same group; empty for nothing
 * @param groupHref where that leads; empty for nowhere
 * @param from its first day
 * @param to its last day
 */
record Column(String label, String name, String href, String group, String groupHref, LocalDate from, LocalDate to) {
    /** A column that leads nowhere. */
    Column(String label, String group, LocalDate from, LocalDate to) {
        this(label, label, "", group, "", from, to);
    }

    boolean isInGroup() {
        return !group.isEmpty();
    }
}
