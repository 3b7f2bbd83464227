package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** A term of office is given to somebody else. */
final class TermHolderSwapped implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .flatMap(office -> office.terms().stream()
                        .flatMap(term -> content.all(Details.Person.class)
                                .filter(other -> other.details().roles().stream()
                                        .noneMatch(role -> role.office()
                                                .value()
                                                .equals(office.id().value())))
                                .map(other -> new Fault(
                                        Edit.value(
                                                term.person().span(), other.id().value()),
                                        other.id() + " is " + office.id().value() + " instead of "
                                                + term.person().value(),
                                        Terms.roles(office, term, content)
                                                .flatMap(Terms::spans)
                                                .toList()))));
    }
}
