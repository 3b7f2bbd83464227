package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** One of the signatories is missing from the page of an agreement, though the event names him among those who sign. */
final class SignatoryDropped implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .filter(treaty -> treaty.details().signatories().size() > 1)
                .flatMap(treaty -> treaty.details().signatories().stream()
                        .map(who -> new Fault(
                                Removal.item(who.person().span()),
                                who.person().value() + " is not among the signatories of " + treaty.id(),
                                Signings.actors(treaty, who.person().value(), content)
                                        .toList())));
    }
}
