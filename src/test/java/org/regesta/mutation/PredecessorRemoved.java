package org.regesta.mutation;

import java.util.stream.Stream;

/** A holder of an office is gone, between two others or not. */
final class PredecessorRemoved implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .filter(office -> office.terms().size() > 1)
                .flatMap(office -> office.terms().stream()
                        .map(term -> new Fault(
                                Removal.item(term.person().span()),
                                "the term of " + term.person().value() + " as "
                                        + office.id().value() + " is gone",
                                Terms.roles(office, term, content)
                                        .flatMap(Terms::spans)
                                        .toList())));
    }
}
