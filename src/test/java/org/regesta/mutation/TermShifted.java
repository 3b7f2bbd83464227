package org.regesta.mutation;

import java.util.stream.Stream;

/** A term of office begins a year later than the page of its holder says. */
final class TermShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .flatMap(office -> office.terms().stream()
                        .flatMap(term -> term.from().stream()
                                .flatMap(from -> Shift.years(from.value(), 1).stream()
                                        .map(moved -> new Fault(
                                                Edit.value(from.span(), moved.toString()),
                                                term.person().value() + " is "
                                                        + office.id().value() + " from " + moved + " instead of "
                                                        + from.value(),
                                                Terms.roles(office, term, content)
                                                        .flatMap(Terms::spans)
                                                        .toList())))));
    }
}
