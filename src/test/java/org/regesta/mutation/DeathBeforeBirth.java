package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** A person dies the year before birth. */
final class DeathBeforeBirth implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Person.class)
                .flatMap(person -> person.details().born().stream()
                        .flatMap(born -> person.details().died().stream().map(died -> {
                            int year = born.value().earliest().getYear() - 1;
                            return new Fault(
                                    Edit.value(died.span(), String.valueOf(year)),
                                    person.page().title() + " died " + year + " instead of " + died.value(),
                                    List.of(born.span()));
                        })));
    }
}
