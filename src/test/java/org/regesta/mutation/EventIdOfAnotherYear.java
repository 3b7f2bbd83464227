package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** The id of an event names another year than its date. */
final class EventIdOfAnotherYear implements Mutation {
    private static final int YEAR = 4;

    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream().map(event -> {
            String id = event.id().value().value();
            String other = event.year() + 1 + id.substring(YEAR);
            return new Fault(
                    Edit.value(event.id().span(), other),
                    id + " is called " + other,
                    List.of(event.date().span()));
        });
    }
}
