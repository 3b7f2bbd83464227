package org.regesta.mutation;

import java.util.stream.Stream;

/** A role on the page of a person ends a year later than the term of office. */
final class RoleShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .flatMap(office -> office.terms().stream()
                        .flatMap(term -> Terms.roles(office, term, content)
                                .flatMap(role -> role.to().stream()
                                        .flatMap(to -> Shift.years(to.value(), 1).stream()
                                                .map(moved -> new Fault(
                                                        Edit.value(to.span(), moved.toString()),
                                                        "the role "
                                                                + role.office().value() + " of "
                                                                + term.person().value() + " ends " + moved
                                                                + " instead of " + to.value(),
                                                        Terms.spans(term).toList()))))));
    }
}
