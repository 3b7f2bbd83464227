package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** A list of places names something that is no place. */
final class ReferenceOfAnotherKind implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> event.places().stream()
                        .flatMap(place -> content.all(Details.Person.class)
                                .map(person -> new Fault(
                                        Edit.value(place.span(), person.id().value()),
                                        event.id().value() + " happens at " + person.id() + " instead of "
                                                + place.value(),
                                        List.of(place.span())))));
    }
}
