package org.regesta.validate;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** Whoever acts, signs or takes part is alive at the time; a state or body exists. */
final class ActorNotAlive implements Check {
    private static final Rule RULE = Rule.error(
            "actor-not-alive", "Whoever acts, signs or takes part is alive at the time; a state or body exists.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Map<Slug, Existence> beings = history.existences().stream()
                .collect(Collectors.toMap(being -> being.page().id(), being -> being, (first, second) -> first));
        return history.acts().stream()
                .flatMap(act -> Stream.concat(
                        history.find(act.actor().value(), Details.Person.class).stream()
                                .flatMap(person -> of(act, person, tally)),
                        Stream.ofNullable(beings.get(act.actor().value())).flatMap(being -> of(act, being, tally))));
    }

    private static Stream<Diagnostic> of(Act act, Existence being, Tally tally) {
        Stretch time = being.time();
        String title = being.page().title();
        tally.add(RULE, time.from().stream().count() + time.to().stream().count());
        Edtf date = act.date().value();
        return Stream.concat(
                time.from().stream()
                        .flatMap(from -> time.notBefore(date)
                                .on(() -> finding(act, title, from, "did not exist yet", "founded"))),
                time.to().stream()
                        .flatMap(to ->
                                time.notAfter(date).on(() -> finding(act, title, to, "was no more", "dissolved"))));
    }

    private static Stream<Diagnostic> of(Act act, Entry<Details.Person> person, Tally tally) {
        Optional<Located<Edtf>> born = person.details().born();
        Optional<Located<Edtf>> died = person.details().died();
        tally.add(RULE, born.stream().count() + died.stream().count());
        Stretch life = Stretch.of(person.details());
        Edtf date = act.date().value();
        return Stream.concat(
                born.stream()
                        .flatMap(b -> life.notBefore(date)
                                .on(() -> finding(act, person.page().title(), b, "was not born yet", "born"))),
                died.stream()
                        .flatMap(d -> life.notAfter(date)
                                .on(() -> finding(act, person.page().title(), d, "was dead by then", "died"))));
    }

    private static Diagnostic finding(Act act, String title, Located<Edtf> limit, String state, String word) {
        return RULE.at(
                        act.actor().span(),
                        title + " " + state + ": this is dated "
                                + act.date().value().english(),
                        "mend " + Key.of(act.date().span()) + " or " + Key.of(limit.span()),
                        act.ifNotActing())
                .related(limit.span(), word + " " + limit.value().english());
    }
}
