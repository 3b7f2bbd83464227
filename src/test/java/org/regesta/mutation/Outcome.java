package org.regesta.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Related;
import org.regesta.diagnostic.SourceSpan;

/**
 * What came of a planted fault.
 *
 * @param kind the kind of fault
 * @param fault the fault
 * @param found the findings that were not there before
 * @param breakdown the defect of the program that the fault brought to light, if the checks broke down
 */
record Outcome(Mutation kind, Fault fault, List<Diagnostic> found, Optional<RuntimeException> breakdown) {
    Outcome {
        found = List.copyOf(found);
    }

    /** Whether a finding that is stern enough names the place of the fault or of a fact that it contradicts. */
    boolean isCaught() {
        return catches().findAny().isPresent();
    }

    /** Whether the content contradicts itself with the fault, so that it should be caught. */
    boolean counts() {
        return fault.isContradiction();
    }

    /** The ids of the rules that caught it. */
    Stream<String> rules() {
        return catches().map(finding -> finding.rule().id()).distinct();
    }

    private Stream<Diagnostic> catches() {
        return found.stream()
                .filter(finding -> finding.severity().compareTo(kind.mildest()) <= 0)
                .filter(finding -> places(finding).anyMatch(fault::isAt));
    }

    private static Stream<SourceSpan> places(Diagnostic finding) {
        return Stream.concat(
                Stream.of(finding.span()), finding.related().stream().map(Related::span));
    }
}
