package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** An agreement comes into force two days before it was signed. */
final class InForceBeforeSigned implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().signed().stream()
                        .flatMap(signed -> treaty.details().inForce().stream()
                                .flatMap(date -> Shift.days(signed.value(), -2).stream()
                                        .map(moved -> new Fault(
                                                Edit.value(date.span(), moved.toString()),
                                                treaty.id() + " was in force " + moved + " instead of " + date.value(),
                                                List.of(signed.span()))))));
    }
}
