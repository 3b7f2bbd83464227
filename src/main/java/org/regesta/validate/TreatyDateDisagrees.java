package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.TimelineEvent;

/** The page of an agreement and the event that tells of its signing, ratification or end give dates that agree. */
final class TreatyDateDisagrees implements Check {
    private static final Rule RULE = Rule.error(
            "treaty-date-disagrees",
            "The page of an agreement and the event that tells of its signing, ratification or end give dates that agree.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.site().events().stream()
                .flatMap(event -> TreatyStage.of(event).stream().flatMap(stage -> of(event, stage, history, tally)));
    }

    private static Stream<Diagnostic> of(TimelineEvent event, TreatyStage stage, History history, Tally tally) {
        List<Comparison> comparisons = new ArrayList<>();
        event.treaties().stream()
                .flatMap(id -> history.find(id.value(), Details.Treaty.class).stream())
                .forEach(treaty -> comparisons.addAll(compare(event, stage, treaty)));
        tally.add(RULE, comparisons.size());
        // A protocol that prolongs a treaty is named with it, and has the date; both are signed where both are signed.
        boolean one = stage != TreatyStage.SIGNED && event.treaties().size() > 1;
        boolean settled = one
                && comparisons.stream()
                        .anyMatch(comparison -> !comparison.verdict().isBroken());
        return settled ? Stream.empty() : comparisons.stream().flatMap(comparison -> finding(event, comparison));
    }

    /** What stands against each agreement: the best of the dates that its front matter has for the stage. */
    private static List<Comparison> compare(TimelineEvent event, TreatyStage stage, Entry<Details.Treaty> treaty) {
        Edtf date = event.date().value();
        Comparison best = null;
        for (Located<Edtf> stated : stage.listed(treaty.details())) {
            Comparison next = new Comparison(treaty, stage.word(), stated, Verdict.agree(date, stated.value()));
            best = best == null || next.verdict().compareTo(best.verdict()) < 0 ? next : best;
        }
        return best == null ? order(event, stage, treaty) : List.of(best);
    }

    /** A stage without a date of its own lies at least on the right side of the signing. */
    private static List<Comparison> order(TimelineEvent event, TreatyStage stage, Entry<Details.Treaty> treaty) {
        Edtf date = event.date().value();
        return treaty.details().signed().stream()
                .map(signed -> new Comparison(
                        treaty,
                        "signed",
                        signed,
                        stage == TreatyStage.NEGOTIATED
                                ? Verdict.notAfter(date, signed.value())
                                : Verdict.notBefore(date, signed.value())))
                .toList();
    }

    private static Stream<Diagnostic> finding(TimelineEvent event, Comparison comparison) {
        return comparison
                .verdict()
                .on(() -> RULE.at(
                                event.date().span(),
                                event.date().value().english() + " does not agree with \""
                                        + comparison.treaty().page().title() + "\"",
                                "mend " + Key.of(event.date().span()) + " or "
                                        + Key.of(comparison.stated().span()))
                        .related(
                                comparison.stated().span(),
                                comparison.word() + " "
                                        + comparison.stated().value().english()));
    }

    /** A date of an agreement, and what follows for the event. */
    private record Comparison(Entry<Details.Treaty> treaty, String word, Located<Edtf> stated, Verdict verdict) {}
}
