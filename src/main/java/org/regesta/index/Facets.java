package org.regesta.index;

import java.util.Set;
import java.util.TreeSet;

/**
 * By what something can be filtered, its kind aside.
 *
 * @param periods the numbers of the parts of the narrative to which it belongs
 * @param people the addresses of the persons whom it concerns
 */
record Facets(Set<Integer> periods, Set<String> people) {
    static final Facets NONE = new Facets(Set.of(), Set.of());

    Facets {
        periods = new TreeSet<>(periods);
        people = new TreeSet<>(people);
    }
}
