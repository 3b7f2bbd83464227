package org.regesta.model;

import java.util.List;
import java.util.Optional;

/** What a name in a link turned out to mean. */
public sealed interface Resolution {
    /** The target, if there is exactly one. */
    default Optional<Target> target() {
        return Optional.empty();
    }

    /** One target. */
    record Found(Target only) implements Resolution {
        @Override
        public Optional<Target> target() {
            return Optional.of(only);
        }
    }

    /** Several targets bear the name. */
    record Ambiguous(List<Target> candidates) implements Resolution {}

    /** Only a name in other letters exists: capitals instead of small ones. */
    record WrongCase(String right, Target meant) implements Resolution {}

    /** Nothing bears the name; these are close to it. */
    record Unknown(List<Target> near) implements Resolution {}

    /** The name belongs to a file that could not be read, which was reported. */
    record Broken() implements Resolution {}
}
