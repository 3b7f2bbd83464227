package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.model.Slug;

/**
 * Reads when a linked event or agreement is said to have happened.
 *
 * <p>A date belongs to a link for certain if it is in the words of the link, if it follows them with "of", "on" or a verb,
 * or if the link is the verb or its object: "on 5 May 1933 Germany [[…|ratified]] it". Otherwise it belongs to one of the
 * links in its clause in all likelihood.
 */
final class EventClaims implements ClaimReader {
    private final EventFacts facts;
    private final History history;

    EventClaims(History history) {
        this.history = history;
        this.facts = new EventFacts(history);
    }

    @Override
    public Stream<Claim> read(Statement statement) {
        boolean speaks = !statement.wording().dates().isEmpty()
                && !statement.wording().links().isEmpty();
        return speaks ? Stream.concat(inLabels(statement), inClauses(statement)) : Stream.empty();
    }

    /** A date in the words of a link is a date of what it leads to. */
    private Stream<Claim> inLabels(Statement statement) {
        return statement.wording().dates().stream()
                .flatMap(date -> statement.wording().links().stream()
                        .filter(link -> link.start() <= date.start() && date.end() <= link.end())
                        .filter(link -> facts.knows(link.id()))
                        .map(link -> claim(date, link.id(), Aspect.ANY, true)));
    }

    private Stream<Claim> inClauses(Statement statement) {
        Skeleton skeleton = statement.skeleton();
        List<Claim> claims = new ArrayList<>();
        List<Clause> clauses = skeleton.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            for (int date : clauses.get(i).dates()) {
                ClauseLinks links = ClauseLinks.of(clauses, i, date, link -> hasFreeDate(link, statement.wording()));
                claims.addAll(claims(skeleton, date, links));
            }
        }
        return claims.stream();
    }

    /** Whether a link leads to something with a date, and has none in its own words already. */
    private boolean hasFreeDate(Linked link, Wording wording) {
        return facts.knows(link.id())
                && wording.dates().stream().noneMatch(date -> link.start() <= date.start() && date.end() <= link.end());
    }

    private List<Claim> claims(Skeleton skeleton, int date, ClauseLinks links) {
        Bound bound = Bound.of(skeleton.text(), date);
        Optional<Tie> behind = links.before().flatMap(link -> Tie.behind(skeleton, link, date));
        if (behind.isPresent()) {
            return tied(skeleton, date, links.before().get(), behind.get(), bound);
        }
        List<Claim> claims = new ArrayList<>();
        if (bound == Bound.AT) {
            loose(skeleton, date, links).ifPresent(claims::add);
        }
        return claims;
    }

    /** A date behind a link and its verb: when it began, ended, or took place. */
    private List<Claim> tied(Skeleton skeleton, int date, int link, Tie tie, Bound bound) {
        Dated dated = skeleton.date(date).orElseThrow();
        Slug id = skeleton.link(link).orElseThrow().id();
        return switch (bound) {
            case AT, OWNED -> whole(dated, id, tie);
            case FROM ->
                dated.date().isInterval() ? whole(dated, id, tie) : List.of(claim(dated, id, Aspect.BEGUN, true));
            case UNTIL -> List.of(claim(dated, id, Aspect.ENDED, true));
            case LOOSE -> List.of();
        };
    }

    private List<Claim> whole(Dated dated, Slug id, Tie tie) {
        if (!dated.date().isInterval() || !tie.lasting()) {
            return List.of(claim(dated, id, tie.aspect(), true));
        }
        Dated start = new Dated(dated.date().beginning().orElseThrow(), dated.start(), dated.end(), dated.span());
        Dated end = new Dated(dated.date().ending().orElseThrow(), dated.start(), dated.end(), dated.span());
        return List.of(claim(start, id, Aspect.BEGUN, true), claim(end, id, Aspect.ENDED, true));
    }

    /** A date before its link, or merely beside it: one of the links in reach should have it. */
    private Optional<Claim> loose(Skeleton skeleton, int date, ClauseLinks links) {
        Dated dated = skeleton.date(date).orElseThrow();
        List<Fact> possible = new ArrayList<>();
        List<Integer> candidates = links.all().stream()
                .filter(link -> !Background.governs(skeleton, link))
                .toList();
        boolean sure = false;
        for (int link : candidates) {
            Optional<Tie> tie = link > date ? Tie.ahead(skeleton, date, link) : Optional.empty();
            sure |= tie.isPresent();
            possible.addAll(facts.of(
                    skeleton.link(link).orElseThrow().id(), tie.map(Tie::aspect).orElse(Aspect.ANY)));
        }
        boolean certain = sure && candidates.size() == links.all().size();
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim(dated, title(skeleton, candidates.get(0)), possible, certain));
    }

    private String title(Skeleton skeleton, int link) {
        return "\"" + history.title(skeleton.link(link).orElseThrow().id()) + "\"";
    }

    private Claim claim(Dated date, Slug id, Aspect aspect, boolean sure) {
        return new Claim(date, "\"" + history.title(id) + "\"", facts.of(id, aspect), sure);
    }
}
