package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** A person is born a day off what the text of the page says. */
final class BirthDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Person.class)
                .flatMap(person -> person.details().born().stream()
                        .flatMap(born -> Shift.day(born.value()).stream()
                                .map(moved -> new Fault(
                                        Edit.value(born.span(), moved.toString()),
                                        person.page().title() + " was born " + moved + " instead of " + born.value(),
                                        content.facts().again(person.id(), born.value())))));
    }
}
