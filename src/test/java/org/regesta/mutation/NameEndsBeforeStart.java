package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.DatedName;
import org.regesta.model.Details;

/** A name was given up the year before it was taken. */
final class NameEndsBeforeStart implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        Stream<DatedName> places = content.all(Details.Place.class).flatMap(place -> place.details().names().stream());
        return Stream.concat(places, Beings.all(content).flatMap(being -> being.names().stream()))
                .flatMap(name -> name.from().stream()
                        .flatMap(from -> name.to().stream().map(to -> {
                            int year = from.value().earliest().getYear() - 1;
                            return new Fault(
                                    Edit.value(to.span(), String.valueOf(year)),
                                    name.name().value() + " was given up " + year + " instead of " + to.value(),
                                    List.of(from.span()));
                        })));
    }
}
