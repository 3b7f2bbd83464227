package org.regesta.mutation;

import java.util.stream.Stream;

/** The page of a person does not name an office that the person held. */
final class RoleRemoved implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .flatMap(office -> office.terms().stream()
                        .flatMap(term -> Terms.roles(office, term, content)
                                .map(role -> new Fault(
                                        Removal.item(role.office().span()),
                                        "the role " + role.office().value() + " of "
                                                + term.person().value() + " is gone",
                                        Terms.spans(term).toList()))));
    }
}
