package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** Somebody else who was alive signs an agreement. */
final class SignatorySwapped implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().signatories().stream()
                        .flatMap(who -> content.all(Details.Person.class)
                                .filter(other ->
                                        Signings.of(treaty, content).findAny().isPresent())
                                .filter(other -> Signings.of(treaty, content)
                                        .noneMatch(event -> event.actors().stream()
                                                .anyMatch(actor ->
                                                        actor.id().value().equals(other.id()))))
                                .map(other -> new Fault(
                                        Edit.value(
                                                who.person().span(), other.id().value()),
                                        other.id() + " signs " + treaty.id() + " instead of "
                                                + who.person().value(),
                                        Signings.of(treaty, content)
                                                .flatMap(event -> event.actors().stream())
                                                .map(actor -> actor.id().span())
                                                .toList()))));
    }
}
