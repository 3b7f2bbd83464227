package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** An agreement is signed a day off what an event of the timeline or a sentence says. */
final class SignedDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().signed().stream()
                        .flatMap(signed -> Shift.day(signed.value()).stream()
                                .map(moved -> new Fault(
                                        Edit.value(signed.span(), moved.toString()),
                                        treaty.id() + " was signed " + moved + " instead of " + signed.value(),
                                        content.facts().again(treaty.id(), signed.value())))));
    }
}
