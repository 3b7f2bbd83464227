package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Actor;
import org.regesta.model.Details;
import org.regesta.model.TimelineEvent;

/** Somebody acts in an event who was dead by then. */
final class ActorSwappedForTheDead implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> event.actors().stream()
                        .filter(actor -> actor.role().isEmpty() && actor.as().isEmpty())
                        .filter(actor -> content.find(actor.id().value(), Details.Person.class)
                                .isPresent())
                        .flatMap(actor ->
                                Dead.before(event.date().value(), content).map(dead -> fault(actor, event, dead))));
    }

    private static Fault fault(Actor actor, TimelineEvent event, Content.Entry<Details.Person> dead) {
        return new Fault(
                Edit.value(actor.id().span(), dead.id().value()),
                dead.id() + " acts instead of " + actor.id().value() + " on "
                        + event.date().value(),
                List.of(dead.details().died().orElseThrow().span()));
    }
}
