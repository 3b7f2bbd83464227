package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** As much time as a sentence counts lies between the dates of what it speaks of. */
final class DurationWrong implements Check {
    private static final Rule RULE = Rule.warning(
            "duration-wrong", "As much time as a sentence counts lies between the dates of what it speaks of.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return new LapseReader(history)
                .read(history.statements().stream().filter(Statement::isOurs).toList()).stream()
                        .peek(lapse -> tally.add(RULE, lapse.facts()))
                        .flatMap(lapse -> lapse.judge(RULE));
    }
}
