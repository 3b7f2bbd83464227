package org.regesta.validate;

import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;

/** Whoever acts, signs or takes part is alive at the time. */
final class ActorNotAlive implements Check {
    private static final Rule RULE =
            Rule.error("actor-not-alive", "Whoever acts, signs or takes part is alive at the time.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.acts().stream().flatMap(act -> history.find(act.actor().value(), Details.Person.class).stream()
                .flatMap(person -> of(act, person, tally)));
    }

    private static Stream<Diagnostic> of(Act act, Entry<Details.Person> person, Tally tally) {
        Optional<Located<Edtf>> born = person.details().born();
        Optional<Located<Edtf>> died = person.details().died();
        tally.add(RULE, born.stream().count() + died.stream().count());
        Stretch life = Stretch.of(person.details());
        Edtf date = act.date().value();
        return Stream.concat(
                born.stream().flatMap(b -> life.notBefore(date).on(() -> finding(act, person, b, "was not born yet", "born"))),
                died.stream().flatMap(d -> life.notAfter(date).on(() -> finding(act, person, d, "was dead by then", "died"))));
    }

    private static Diagnostic finding(
            Act act, Entry<Details.Person> person, Located<Edtf> limit, String state, String word) {
        return RULE.at(
                        act.actor().span(),
                        person.page().title() + " " + state + ": this is dated "
                                + act.date().value().english(),
                        "mend " + Key.of(act.date().span()) + " or " + Key.of(limit.span()),
                        act.ifNotActing())
                .related(limit.span(), word + " " + limit.value().english());
    }
}
