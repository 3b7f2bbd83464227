package org.regesta.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Office;

/** The times in which an office with seats had no holder, or none who is known, are told as gaps. */
final class OfficeGap implements Check {
    private static final Rule RULE = Rule.note(
            "office-gap",
            "The times in which an office with seats had no holder, or none who is known, are told as gaps.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.site().offices().stream()
                .filter(office -> office.seats().isPresent())
                .flatMap(office -> of(office, history, tally));
    }

    private static Stream<Diagnostic> of(Office office, History history, Tally tally) {
        List<Holding> held = Stream.concat(
                        office.terms().stream().map(term -> Holding.of(term, history)),
                        office.gaps().stream().map(Holding::of))
                .sorted(Comparator.comparing(holding -> holding.time().earliest()))
                .toList();
        tally.add(RULE, Math.max(0, held.size() - 1));
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Holding> last = Optional.empty();
        for (Holding next : held) {
            last.filter(before -> endsBefore(before, next)).ifPresent(before -> findings.add(finding(before, next)));
            last = last.filter(
                            before -> before.time().latest().isAfter(next.time().latest()))
                    .or(() -> Optional.of(next));
        }
        return findings.stream();
    }

    /** Whether days lie between two holders in every reading. */
    private static boolean endsBefore(Holding before, Holding next) {
        LocalDate end = before.time().latest();
        return !end.equals(LocalDate.MAX)
                && end.plusDays(1).isBefore(next.time().earliest());
    }

    private static Diagnostic finding(Holding before, Holding next) {
        return RULE.at(
                        next.place(),
                        "nobody is named between "
                                + before.time().to().orElseThrow().value().english() + " and "
                                + next.time().from().orElseThrow().value().english(),
                        "name who held the office then, or add the time to \"gaps\" with a note, and with \"held\": true if others held it")
                .related(end(before), before.words() + " from " + before.time().english());
    }

    private static SourceSpan end(Holding holding) {
        return holding.time().to().map(Located::span).orElse(holding.place());
    }
}
