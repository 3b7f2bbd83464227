package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;

/** A person is born a year after the first thing that he or she does in an event or agreement. */
final class BirthAfterDeeds implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Person.class)
                .flatMap(person -> person.details().born().stream()
                        .flatMap(born ->
                                First.deed(person.id(), content).stream().map(first -> fault(person, born, first))));
    }

    private static Fault fault(Content.Entry<Details.Person> person, Located<Edtf> born, Deed first) {
        int year = first.date().value().latest().getYear() + 1;
        return new Fault(
                Edit.value(born.span(), String.valueOf(year)),
                person.page().title() + " was born " + year + " instead of " + born.value(),
                List.of(first.who().span()));
    }
}
