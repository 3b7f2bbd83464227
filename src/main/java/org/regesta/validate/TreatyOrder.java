package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;

/** An agreement is signed, then ratified, then in force, then ended; it is prolonged and made public after it was signed. */
final class TreatyOrder implements Check {
    private static final Rule RULE = Rule.error(
            "treaty-order",
            "An agreement is signed, then ratified, then in force, then ended; it is prolonged and made public after it"
                    + " was signed.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.all(Details.Treaty.class).stream().flatMap(entry -> of(entry.details(), tally));
    }

    private static Stream<Diagnostic> of(Details.Treaty treaty, Tally tally) {
        List<Step> steps = steps(treaty);
        Optional<Step> signed = treaty.signed().map(date -> new Step("signed", date));
        return Stream.concat(
                inOrder(steps, tally),
                later(treaty).flatMap(step -> signed.stream().flatMap(first -> compare(first, step, tally))));
    }

    private static List<Step> steps(Details.Treaty treaty) {
        List<Step> steps = new ArrayList<>();
        treaty.signed().ifPresent(date -> steps.add(new Step("signed", date)));
        treaty.ratified().ifPresent(date -> steps.add(new Step("ratified", date)));
        treaty.inForce().ifPresent(date -> steps.add(new Step("in force", date)));
        treaty.ended().ifPresent(date -> steps.add(new Step("ended", date)));
        return steps;
    }

    private static Stream<Step> later(Details.Treaty treaty) {
        return Stream.concat(
                treaty.madePublic().map(date -> new Step("made public", date)).stream(),
                treaty.prolonged().stream().map(date -> new Step("prolonged", date)));
    }

    /** Each step against all before it, since a doubtful one in between hides nothing; one finding a step. */
    private static Stream<Diagnostic> inOrder(List<Step> steps, Tally tally) {
        List<Diagnostic> findings = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            steps.subList(0, i).stream()
                    .flatMap(earlier -> compare(earlier, step, tally))
                    .findFirst()
                    .ifPresent(findings::add);
        }
        return findings.stream();
    }

    private static Stream<Diagnostic> compare(Step first, Step second, Tally tally) {
        tally.add(RULE);
        return Verdict.notBefore(second.date().value(), first.date().value()).on(() -> finding(first, second));
    }

    private static Diagnostic finding(Step first, Step second) {
        return RULE.at(
                        second.date().span(),
                        second.word() + " " + second.date().value().english() + ", before it was " + first.word(),
                        "mend " + Key.of(first.date().span()) + " or "
                                + Key.of(second.date().span()))
                .related(
                        first.date().span(),
                        first.word() + " " + first.date().value().english());
    }

    /** A stage in the life of an agreement. */
    private record Step(String word, Located<Edtf> date) {}
}
