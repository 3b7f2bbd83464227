package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** An event with a page is a day off what a sentence or an event of the timeline says. */
final class LongEventDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Event.class)
                .flatMap(event -> event.details().date().stream()
                        .flatMap(date -> Shift.day(date.value()).stream()
                                .map(moved -> new Fault(
                                        Edit.value(date.span(), moved.toString()),
                                        event.id() + " is dated " + moved + " instead of " + date.value(),
                                        content.facts().again(event.id(), date.value())))));
    }
}
