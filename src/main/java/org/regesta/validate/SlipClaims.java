package org.regesta.validate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/**
 * Finds dates that look like a slip: a day that nothing is known of, next to the day of what the page or the sentence is
 * about, on a page that nowhere gives the right one. A month alone is looked at only for what the page itself is about: it
 * comes round too often to be the slip of something merely linked.
 */
final class SlipClaims {
    private final History history;
    private final KnownDates known;

    SlipClaims(History history) {
        this.history = history;
        this.known = new KnownDates(history);
    }

    /** A claim for each such date. */
    Stream<Claim> read(List<Statement> statements) {
        Map<Slug, List<Statement>> pages = statements.stream()
                .filter(statement -> !statement.wording().dates().isEmpty())
                .collect(Collectors.groupingBy(
                        statement -> statement.from().id(), LinkedHashMap::new, Collectors.toList()));
        return pages.entrySet().stream().flatMap(page -> page(page.getKey(), page.getValue()));
    }

    private Stream<Claim> page(Slug subject, List<Statement> statements) {
        List<Fact> given = statements.stream()
                .flatMap(statement -> statement.wording().dates().stream())
                .map(date -> new Fact("", date.date(), date.span()))
                .toList();
        return statements.stream().flatMap(statement -> statement(statement, subject, given));
    }

    private Stream<Claim> statement(Statement statement, Slug subject, List<Fact> given) {
        Skeleton skeleton = statement.skeleton();
        Set<Slug> about = new LinkedHashSet<>();
        about.add(subject);
        statement.wording().links().forEach(link -> about.add(link.id()));
        return skeleton.clauses().stream()
                .flatMap(clause -> clause.dates().stream()
                        .filter(date -> Bound.of(skeleton.text(), date) != Bound.LOOSE)
                        .flatMap(date -> skeleton.date(date).stream())
                        .filter(date -> !isExplained(date, about))
                        .flatMap(date -> slip(date, clause, about, given).stream())
                        .filter(slip -> !Hearsay.is(statement)));
    }

    /** Whether something is known of the day that has to do with what the sentence is about. */
    private boolean isExplained(Dated date, Set<Slug> about) {
        return about.stream()
                .flatMap(id -> Stream.concat(known.own(id).stream(), known.told(id).stream()))
                .anyMatch(fact -> fact.date().isCompatible(date.date()));
    }

    /** The first thing of which a date gives the day or month wrongly; its subject comes first. */
    private Optional<Claim> slip(Dated date, Clause clause, Set<Slug> about, List<Fact> given) {
        boolean own = true;
        for (Slug id : about) {
            List<Fact> slips = own || date.date().isSingleDay() ? slips(date, clause, id, given) : List.of();
            if (!slips.isEmpty()) {
                return Optional.of(new Claim(date, "\"" + history.title(id) + "\"", slips, false));
            }
            own = false;
        }
        return Optional.empty();
    }

    private List<Fact> slips(Dated date, Clause clause, Slug id, List<Fact> given) {
        return known.own(id).stream()
                .filter(fact -> Slip.of(date.date(), fact.date()))
                .filter(fact -> isSpokenOf(fact, clause, id))
                .filter(fact -> given.stream().noneMatch(other -> other.date().isCompatible(fact.date())))
                .toList();
    }

    /** Whether a clause can mean a date: of an agreement its signature, and any other stage only if the verb speaks of it. */
    private boolean isSpokenOf(Fact fact, Clause clause, Slug id) {
        Aspect aspect = Aspect.of(clause.text());
        Aspect stage = aspect == Aspect.ANY ? Aspect.MADE : aspect;
        return history.find(id, Details.Treaty.class)
                .map(treaty -> stage.ofTreaty(treaty.details()).anyMatch(fact::equals))
                .orElse(true);
    }
}
