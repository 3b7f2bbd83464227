package org.regesta.validate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;

/** Holds the end of agreements, or their first prolongation, against the years for which they were made. */
final class TreatyEnds {
    private final History history;

    TreatyEnds(History history) {
        this.history = history;
    }

    /** Agreements that went on for longer without having been prolonged. */
    Stream<Diagnostic> findings(Rule rule, Tally tally) {
        return history.all(Details.Treaty.class).stream().flatMap(treaty -> of(treaty.details(), rule, tally));
    }

    private static Stream<Diagnostic> of(Details.Treaty treaty, Rule rule, Tally tally) {
        Optional<Located<Edtf>> start = treaty.inForce().or(treaty::signed);
        Optional<Located<Edtf>> next = treaty.prolonged().stream()
                .min(Comparator.comparing(date -> date.value().earliest()))
                .or(treaty::ended);
        return treaty.runsFor().stream()
                .flatMap(years -> start.stream()
                        .flatMap(from -> next.stream()
                                .peek(to -> tally.add(rule))
                                .flatMap(to -> verdict(from.value(), to.value(), years.value())
                                        .on(rule.at(
                                                        to.span(),
                                                        to.value().english() + " is more than " + years.value()
                                                                + " years after "
                                                                + from.value().english()
                                                                + ", and it was not prolonged before",
                                                        "mend one of the dates or \"runs-for\", or add when it was \"prolonged\"")
                                                .related(years.span(), "runs for " + years.value() + " years")
                                                .related(
                                                        from.span(),
                                                        "from " + from.value().english())))));
    }

    private static Verdict verdict(Edtf from, Edtf to, int years) {
        // What is in force from a day on without an end counts from that day; nothing is later than what has no end at
        // all.
        return Verdict.of(
                from.beginning().orElse(from),
                to,
                (start, end) -> !start.latest().equals(LocalDate.MAX)
                        && end.earliest().isAfter(start.latest().plusYears(years)));
    }
}
