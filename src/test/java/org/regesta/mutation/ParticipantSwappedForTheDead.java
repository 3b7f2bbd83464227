package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** Somebody takes part in an event of many days who was dead by then. */
final class ParticipantSwappedForTheDead implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Event.class)
                .flatMap(event -> event.details().date().stream()
                        .flatMap(date -> event.details().participants().stream()
                                .filter(who -> content.find(who.value(), Details.Person.class)
                                        .isPresent())
                                .flatMap(who -> Dead.before(date.value(), content)
                                        .map(dead -> new Fault(
                                                Edit.value(who.span(), dead.id().value()),
                                                dead.id() + " takes part instead of " + who.value() + " in "
                                                        + event.id(),
                                                List.of(dead.details()
                                                        .died()
                                                        .orElseThrow()
                                                        .span()))))));
    }
}
