package org.regesta.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;

/** The page of a person says in a sentence with "born" or "died" another day than its front matter. */
final class LifeInProseShifted implements Mutation {
    private static final Pattern LIFE =
            Pattern.compile("\\b(?:born|died|death|shot|killed|executed|hanged|suicide|murdered)\\b");

    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Person.class)
                .flatMap(person -> content.sayings().stream()
                        .filter(saying -> saying.from().equals(person.id())
                                && LIFE.matcher(saying.words()).find())
                        .flatMap(saying -> saying.dates().stream()
                                .flatMap(date -> limits(person.details(), date)
                                        .flatMap(limit -> Shift.proseDay(date.text()).stream()
                                                .map(words -> new Fault(
                                                        new Edit(date.span(), words),
                                                        date.text() + " became " + words + " in \"" + saying.words()
                                                                + "\"",
                                                        List.of(limit.span())))))));
    }

    private static Stream<Located<Edtf>> limits(Details.Person person, Inline.DateText date) {
        return Stream.of(person.born(), person.died())
                .flatMap(Optional::stream)
                .filter(limit -> Facts.same(limit.value(), date.date()));
    }
}
