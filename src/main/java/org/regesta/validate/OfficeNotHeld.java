package org.regesta.validate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Office;
import org.regesta.model.Slug;

/** Whoever acts in an office holds it on that date. */
final class OfficeNotHeld implements Check {
    private static final Rule RULE = Rule.error("office-not-held", "Whoever acts in an office holds it on that date.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.acts().stream()
                .flatMap(act -> act.as().stream()
                        .flatMap(as -> history.office(as.value()).stream()
                                .flatMap(office -> of(act, as, office, history, tally))));
    }

    private static Stream<Diagnostic> of(Act act, Located<Slug> as, Office office, History history, Tally tally) {
        List<Office.Term> terms = office.terms().stream()
                .filter(term -> term.person().value().equals(act.actor().value()))
                .toList();
        tally.add(RULE, Math.max(1, terms.size()));
        Edtf date = act.date().value();
        Verdict verdict = terms.stream()
                .map(term -> Stretch.of(term).holds(date))
                .reduce(Verdict::or)
                .orElse(Verdict.IMPOSSIBLE);
        return verdict.isBroken() ? verdict.on(finding(act, as, office, terms, history)) : Stream.empty();
    }

    private static Diagnostic finding(
            Act act, Located<Slug> as, Office office, List<Office.Term> terms, History history) {
        String who = history.title(act.actor().value());
        String when = act.date().value().english();
        Diagnostic finding = RULE.at(
                as.span(),
                terms.isEmpty()
                        ? who + " is not among the holders of \""
                                + office.title().value() + "\""
                        : who + " did not hold \"" + office.title().value() + "\" at the time, " + when,
                "name the office that " + who + " held in " + Key.of(as.span()) + ", mend "
                        + Key.of(act.date().span()) + ", or " + (terms.isEmpty() ? "add the term" : "mend the term")
                        + " in " + office.id().span().file().path());
        for (Office.Term term : terms) {
            finding = finding.related(
                    end(term, act.date().value()),
                    "held it from " + Stretch.of(term).english());
        }
        return terms.isEmpty() ? whoDid(finding, office, act.date().value(), history) : finding;
    }

    /** The value of a term that the date contradicts. */
    private static SourceSpan end(Office.Term term, Edtf date) {
        boolean late = Stretch.of(term).notAfter(date).isBroken();
        return (late ? term.to() : term.from())
                .map(Located::span)
                .orElse(term.person().span());
    }

    private static Diagnostic whoDid(Diagnostic finding, Office office, Edtf date, History history) {
        return office.terms().stream()
                .min(Comparator.comparing(term -> Stretch.of(term).holds(date)))
                .map(term -> finding.related(
                        term.person().span(),
                        history.title(term.person().value()) + " held it from "
                                + Stretch.of(term).english()))
                .orElse(finding.related(office.id().span(), "nobody is named as its holder"));
    }
}
