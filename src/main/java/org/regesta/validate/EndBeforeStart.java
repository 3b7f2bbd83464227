package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Details;

/** Nothing ends before it begins: no life, no term of office, no state, body or name. */
final class EndBeforeStart implements Check {
    private static final Rule RULE = Rule.error(
            "end-before-start", "Nothing ends before it begins: no life, no term of office, no state, body or name.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return Stream.of(lives(history), offices(history), Existence.all(history))
                .flatMap(stretches -> stretches)
                .flatMap(stretch -> of(stretch, tally));
    }

    private static Stream<Stretch> lives(History history) {
        return history.all(Details.Person.class).stream()
                .map(Entry::details)
                .flatMap(person -> Stream.concat(
                        Stream.of(Stretch.of(person)), person.roles().stream().map(Stretch::of)));
    }

    private static Stream<Stretch> offices(History history) {
        return history.site().offices().stream()
                .flatMap(office -> Stream.concat(
                        office.terms().stream().map(Stretch::of),
                        office.gaps().stream().map(Stretch::of)));
    }

    private static Stream<Diagnostic> of(Stretch stretch, Tally tally) {
        if (stretch.from().isEmpty() || stretch.to().isEmpty()) {
            return Stream.empty();
        }
        tally.add(RULE);
        return stretch.isOrdered()
                .on(() -> RULE.at(
                                stretch.to().get().span(),
                                "this ends before it begins: " + stretch.english(),
                                "mend " + Key.of(stretch.from().get().span()) + " or "
                                        + Key.of(stretch.to().get().span()))
                        .related(
                                stretch.from().get().span(),
                                "it begins " + stretch.from().get().value().english()));
    }
}
