package org.regesta.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault together with its kind.
 *
 * @param kind the kind of fault
 * @param fault the fault
 */
record Planted(Mutation kind, Fault fault) {
    /** A sample of the faults of a kind, the same for the same seed: so many contradictions, and a few that are none. */
    static List<Planted> sample(Mutation kind, Content content, long seed, int contradictions, int others) {
        List<Fault> all = kind.faults(content).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, new Random(seed + kind.name().hashCode()));
        return Stream.concat(
                        all.stream().filter(Fault::isContradiction).limit(contradictions),
                        all.stream().filter(fault -> !fault.isContradiction()).limit(others))
                .map(fault -> new Planted(kind, fault))
                .toList();
    }
}
