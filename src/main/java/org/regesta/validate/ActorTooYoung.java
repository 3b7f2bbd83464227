package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;

/** Whoever acts, signs or takes part is at least sixteen years old. */
final class ActorTooYoung implements Check {
    private static final Rule RULE =
            Rule.warning("actor-too-young", "Whoever acts, signs or takes part is at least sixteen years old.");
    private static final int YOUNGEST = 16;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.acts().stream()
                .flatMap(act -> history.find(act.actor().value(), Details.Person.class).stream()
                        .flatMap(person ->
                                person.details().born().stream().flatMap(born -> of(act, person, born, tally))));
    }

    private static Stream<Diagnostic> of(Act act, Entry<Details.Person> person, Located<Edtf> born, Tally tally) {
        tally.add(RULE);
        return Verdict.of(act.date().value(), born.value(), ActorTooYoung::isTooYoung)
                .on(() -> finding(act, person, born));
    }

    /** Somebody not born yet is another rule's matter. */
    private static boolean isTooYoung(Edtf date, Edtf born) {
        return date.order(born) != Order.BEFORE
                && date.latest().isBefore(born.earliest().plusYears(YOUNGEST));
    }

    private static Diagnostic finding(Act act, Entry<Details.Person> person, Located<Edtf> born) {
        return RULE.at(
                        act.actor().span(),
                        person.page().title() + " was under " + YOUNGEST + ": this is dated "
                                + act.date().value().english(),
                        "mend " + Key.of(act.date().span()) + " or " + Key.of(born.span()),
                        act.ifNotActing())
                .related(born.span(), "born " + born.value().english());
    }
}
