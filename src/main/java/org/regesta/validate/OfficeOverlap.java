package org.regesta.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Severity;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Office;

/** No more people hold an office at a time than it has seats, those who act for others aside, and nobody holds it in a gap. */
final class OfficeOverlap implements Check {
    private static final Rule RULE = Rule.error(
            "office-overlap",
            "No more people hold an office at a time than it has seats, those who act for others aside, and nobody holds"
                    + " it in a gap.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.site().offices().stream().flatMap(office -> of(office, history, tally));
    }

    private static Stream<Diagnostic> of(Office office, History history, Tally tally) {
        int seats = office.seats().map(Located::value).orElse(Integer.MAX_VALUE);
        List<Holding> holdings = Stream.concat(
                        office.terms().stream()
                                .filter(term -> term.kind().isEmpty())
                                .map(term -> Holding.of(term, history)),
                        office.gaps().stream().map(Holding::of))
                .toList();
        tally.add(RULE, holdings.size());
        return graded(holdings, seats);
    }

    /** Errors where the days are certain, and warnings where doubtful dates are taken at their word. */
    private static Stream<Diagnostic> graded(List<Holding> holdings, int seats) {
        List<Diagnostic> certain = crowded(holdings.stream().filter(holding -> !holding.isDoubted()), seats);
        Set<SourceSpan> reported = certain.stream().map(Diagnostic::span).collect(Collectors.toSet());
        Stream<Diagnostic> doubtful = crowded(holdings.stream().map(Holding::unqualified), seats).stream()
                .filter(finding -> !reported.contains(finding.span()))
                .map(finding -> finding.as(Severity.WARNING));
        return Stream.concat(certain.stream(), doubtful);
    }

    /** Goes through the holders in order of time, with those who still sit. */
    private static List<Diagnostic> crowded(Stream<Holding> holdings, int seats) {
        List<Diagnostic> findings = new ArrayList<>();
        PriorityQueue<Holding> sitting = new PriorityQueue<>(Comparator.comparing(Holding::lasting));
        holdings.filter(Holding::isBounded)
                .sorted(Comparator.comparing(Holding::begun))
                .forEach(next -> {
                    // On the day of a change both hold the office.
                    while (!sitting.isEmpty() && !sitting.peek().lasting().isAfter(next.begun())) {
                        sitting.remove();
                    }
                    if (!sitting.isEmpty() && next.lasting().isAfter(next.begun()) && noSeat(next, sitting, seats)) {
                        findings.add(finding(next, sitting.peek(), seats));
                    }
                    sitting.add(next);
                });
        return findings;
    }

    /** Whoever comes in a gap is one too many, and so is a gap while somebody sits; two gaps do no harm. */
    private static boolean noSeat(Holding next, PriorityQueue<Holding> sitting, int seats) {
        return next.vacant() != sitting.peek().vacant() || (!next.vacant() && sitting.size() >= seats);
    }

    private static Diagnostic finding(Holding next, Holding sitting, int seats) {
        return RULE.at(
                        next.place(),
                        next.words() + " has the office from " + next.time().english() + ", while "
                                + sitting.words() + " has it until "
                                + sitting.time().to().orElseThrow().value().english(),
                        seats == 1 || next.vacant() || sitting.vacant()
                                ? "mend " + Key.of(end(sitting)) + " or " + Key.of(next.place())
                                        + ", or mark who acts for another with \"kind\": \"acting\" or \"charge\""
                                : "the office has " + seats + " seats: mend " + Key.of(end(sitting)) + " or "
                                        + Key.of(next.place()) + ", or the number of \"seats\"")
                .related(
                        end(sitting),
                        sitting.words() + " from " + sitting.time().english());
    }

    private static SourceSpan end(Holding holding) {
        return holding.time().to().map(Located::span).orElse(holding.place());
    }
}
