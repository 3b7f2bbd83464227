package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** One of the signatories is missing from the actors of the event that tells of the signing. */
final class SignatoryDroppedFromEvent implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().signatories().stream()
                        .filter(who -> Signings.of(treaty, content).count() == 1)
                        .flatMap(who -> Signings.of(treaty, content)
                                .flatMap(event -> event.actors().stream())
                                .filter(actor ->
                                        actor.id().value().equals(who.person().value()))
                                .map(actor -> new Fault(
                                        Removal.item(actor.id().span()),
                                        who.person().value() + " is not among the actors of the signing of "
                                                + treaty.id(),
                                        List.of(who.person().span())))));
    }
}
