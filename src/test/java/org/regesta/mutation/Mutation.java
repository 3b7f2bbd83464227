package org.regesta.mutation;

import java.util.Locale;
import java.util.stream.Stream;
import org.regesta.diagnostic.Severity;

/** A kind of fault that can be planted in content. */
interface Mutation {
    /** All faults of the kind for which the content has a place. */
    Stream<Fault> faults(Content content);

    /** The mildest finding that counts: of faults that the rules on style are there for, a note. */
    default Severity mildest() {
        return Severity.WARNING;
    }

    /** What the report calls it. */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=.)(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT);
    }
}
