package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** The id of an event is that of another one in another year. */
final class EventIdOfAnotherEvent implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> content.site().events().stream()
                        .filter(other -> other.year() == event.year()
                                && !other.id().value().equals(event.id().value()))
                        .limit(1)
                        .map(other -> new Fault(
                                Edit.value(event.id().span(), other.id().value().value()),
                                event.id().value() + " is called " + other.id().value(),
                                List.of(other.id().span()))));
    }
}
