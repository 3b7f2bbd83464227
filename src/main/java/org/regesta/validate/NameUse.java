package org.regesta.validate;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Severity;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;

/**
 * A name in a text.
 *
 * @param bearers what may be meant by it
 * @param span where it stands
 * @param moments the times of which the text speaks
 * @param data whether the text is of nothing but its date
 */
record NameUse(List<NameInTime> bearers, SourceSpan span, List<Moment> moments, boolean data) {
    /** How many facts can be compared. */
    int facts() {
        return moments.isEmpty() ? 0 : bearers.size();
    }

    /** A finding if no bearer of the name had it at any of the times. */
    Stream<Diagnostic> judge(Rule rule) {
        Verdict verdict = moments.stream().map(this::holds).reduce(Verdict::or).orElse(Verdict.POSSIBLE);
        return verdict.isBroken()
                ? verdict.on(data ? finding(rule) : finding(rule).as(Severity.WARNING))
                : Stream.empty();
    }

    private Verdict holds(Moment moment) {
        return bearers.stream()
                .map(name -> name.holds(moment))
                .reduce(Verdict::or)
                .orElse(Verdict.POSSIBLE);
    }

    private Diagnostic finding(Rule rule) {
        NameInTime name = bearers.get(0);
        Edtf date = moments.get(0).date();
        String word = "\"" + name.name().name().value() + "\"";
        String when =
                name.isTooEarly(date) ? " was not yet in use at the time, " : " was no longer in use at the time, ";
        return rule.at(
                        span,
                        word + when + date.english(),
                        name.instead(date)
                                .map(other -> "write \"" + other + "\", or mend the date")
                                .orElse("mend the name or the date"))
                .related(
                        name.limit(date),
                        word + " was in use " + Stretch.of(name.name()).inUse());
    }
}
