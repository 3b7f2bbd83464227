package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** A person dies a day off what the text of the page says. */
final class DeathDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Person.class)
                .flatMap(person -> person.details().died().stream()
                        .flatMap(died -> Shift.day(died.value()).stream()
                                .map(moved -> new Fault(
                                        Edit.value(died.span(), moved.toString()),
                                        person.page().title() + " died " + moved + " instead of " + died.value(),
                                        content.facts().again(person.id(), died.value())))));
    }
}
