package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** A term of office ends the year before it begins. */
final class TermEndsBeforeStart implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .flatMap(office -> office.terms().stream()
                        .flatMap(term -> term.from().stream()
                                .flatMap(from -> term.to().stream().map(to -> {
                                    int year = from.value().earliest().getYear() - 1;
                                    return new Fault(
                                            Edit.value(to.span(), String.valueOf(year)),
                                            term.person().value() + " is "
                                                    + office.id().value() + " to " + year + " instead of " + to.value(),
                                            List.of(from.span()));
                                }))));
    }
}
