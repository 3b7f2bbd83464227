package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.edtf.Order;
import org.regesta.model.Details;

/** An event belongs to an event of many days at another time. */
final class EventInAnotherLargerOne implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> event.events().stream()
                        .flatMap(larger -> content.all(Details.Event.class)
                                .flatMap(other -> other.details().date().stream()
                                        .filter(date ->
                                                date.value().order(event.date().value()) != Order.POSSIBLE)
                                        .map(date -> new Fault(
                                                Edit.value(
                                                        larger.span(),
                                                        other.id().value()),
                                                event.id().value() + " belongs to " + other.id() + " instead of "
                                                        + larger.value(),
                                                List.of(
                                                        date.span(),
                                                        event.date().span()))))));
    }
}
