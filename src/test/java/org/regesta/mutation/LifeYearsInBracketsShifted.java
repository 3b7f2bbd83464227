package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;

/** The years in brackets behind a person's name end a year later than the life. */
final class LifeYearsInBracketsShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.sayings().stream()
                .flatMap(saying -> saying.dates().stream()
                        .filter(date -> saying.words().contains("(" + date.plain() + ")")
                                && date.date().isInterval())
                        .flatMap(date -> saying.links().stream()
                                .flatMap(id -> content.find(id, Details.Person.class).stream())
                                .filter(person -> is(person.details(), date.date()))
                                .map(person -> fault(saying, date, person.details()))));
    }

    private static boolean is(Details.Person person, Edtf years) {
        return person.born()
                        .filter(born ->
                                born.value().isCompatible(years.beginning().orElseThrow()))
                        .isPresent()
                && person.died()
                        .filter(died -> died.value().isCompatible(years.ending().orElseThrow()))
                        .isPresent();
    }

    private static Fault fault(Saying saying, Inline.DateText date, Details.Person person) {
        int end = date.date().ending().orElseThrow().latest().getYear();
        String words = date.text().replace(String.valueOf(end), String.valueOf(end + 1));
        return new Fault(
                new Edit(date.span(), words),
                date.text() + " became " + words + " in \"" + saying.words() + "\"",
                List.of(
                        person.born().orElseThrow().span(),
                        person.died().orElseThrow().span()));
    }
}
