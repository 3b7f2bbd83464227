package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** An agreement is signed by somebody who was dead by then. */
final class SignatorySwappedForTheDead implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().signed().stream()
                        .flatMap(signed -> treaty.details().signatories().stream()
                                .flatMap(who -> Dead.before(signed.value(), content)
                                        .map(dead -> new Fault(
                                                Edit.value(
                                                        who.person().span(),
                                                        dead.id().value()),
                                                dead.id() + " signs instead of "
                                                        + who.person().value() + " on " + signed.value(),
                                                List.of(dead.details()
                                                        .died()
                                                        .orElseThrow()
                                                        .span()))))));
    }
}
