package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** An event lies a year after the one in whose file it stands and with which its id begins. */
final class EventYearShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> Shift.years(event.date().value(), 1).stream()
                        .map(moved -> new Fault(
                                Edit.value(event.date().span(), moved.toString()),
                                event.id().value() + " is dated " + moved + " instead of "
                                        + event.date().value(),
                                List.of(event.id().span()))));
    }
}
