package org.regesta.validate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.edtf.Precision;
import org.regesta.model.Page;
import org.regesta.model.PageKind;

/**
 * Reads when the event or agreement is said to have happened whose page it is, in its summary and in what stands before the
 * first heading: if these give days or months, one of them is the right one.
 */
final class LeadClaims {
    private final EventFacts facts;

    LeadClaims(History history) {
        this.facts = new EventFacts(history);
    }

    /** A claim for each summary and each opening with dates: the date in it that comes nearest. */
    Stream<Claim> read(List<Statement> statements) {
        Map<Opening, List<Statement>> openings = statements.stream()
                .filter(statement -> statement.lead() || statement.place() == Statement.Place.DATA)
                .flatMap(statement -> statement.page().stream()
                        .filter(page -> page.kind() == PageKind.EVENT || page.kind() == PageKind.TREATY)
                        .filter(page -> !Hearsay.is(statement))
                        .map(page -> Map.entry(new Opening(page, statement.lead()), statement)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return openings.entrySet().stream()
                .flatMap(opening -> claim(opening.getKey().page(), opening.getValue()).stream());
    }

    private Optional<Claim> claim(Page page, List<Statement> statements) {
        List<Fact> all = facts.all(page.id());
        return statements.stream()
                .flatMap(LeadClaims::dates)
                .map(date -> new Claim(date, "\"" + page.title() + "\"", all, false))
                .min(Comparator.comparing((Claim claim) -> claim.verdict()).thenComparing(LeadClaims::distance));
    }

    private static long distance(Claim claim) {
        return claim.facts().stream()
                .mapToLong(fact -> fact.distance(claim.stated().date()))
                .min()
                .orElse(0);
    }

    /** The days and months that a sentence gives and ties to nothing else. */
    private static Stream<Dated> dates(Statement statement) {
        Skeleton skeleton = statement.skeleton();
        return skeleton.clauses().stream()
                .flatMap(clause -> clause.dates().stream())
                .filter(date -> Bound.of(skeleton.text(), date) != Bound.LOOSE)
                .flatMap(date -> skeleton.date(date).stream())
                .filter(date -> date.date().precision().compareTo(Precision.MONTH) <= 0);
    }

    /** The summary of a page, or its text up to the first heading. */
    private record Opening(Page page, boolean lead) {}
}
