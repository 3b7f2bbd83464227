package org.regesta.validate;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** As much time as a sentence counts lies between the dates of what it speaks of, and agreements run as long as they were made for. */
final class DurationWrong implements Check {
    private static final Rule RULE = Rule.warning(
            "duration-wrong",
            "As much time as a sentence counts lies between the dates of what it speaks of, and agreements run as long as they were made for.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        List<Statement> ours =
                history.statements().stream().filter(Statement::isOurs).toList();
        List<Statement> lengths = ours.stream()
                .filter(statement -> Duration.mayBeIn(statement.skeleton().text()))
                .toList();
        Stream<Lapse> lapses =
                Stream.concat(new LapseReader(history).read(ours).stream(), new LastingReader(history).read(lengths));
        Stream<Diagnostic> times =
                lapses.peek(lapse -> tally.add(RULE, lapse.facts())).flatMap(lapse -> lapse.judge(RULE));
        Stream<Diagnostic> terms = new TreatyTerms(history)
                .read(lengths)
                .peek(term -> tally.add(RULE))
                .flatMap(term -> term.judge(RULE));
        return Stream.of(times, terms, new TreatyEnds(history).findings(RULE, tally))
                .flatMap(findings -> findings);
    }
}
