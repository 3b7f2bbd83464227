package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** The Old Style day of a birth is a day off the other one. */
final class OldStyleBirthShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Person.class)
                .flatMap(person -> person.details().bornOs().stream()
                        .flatMap(os -> person.details().born().stream()
                                .filter(born -> Shift.plainDay(born.value()).isPresent())
                                .flatMap(born -> Shift.day(os.value()).stream()
                                        .map(moved -> new Fault(
                                                Edit.value(os.span(), moved.toString()),
                                                person.id() + " was born " + moved + " Old Style instead of "
                                                        + os.value(),
                                                List.of(born.span()))))));
    }
}
