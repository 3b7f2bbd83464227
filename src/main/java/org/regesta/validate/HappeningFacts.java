package org.regesta.validate;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/**
 * The days on which linked things happened: the ends of events, the stages of agreements. Some part of a long event may be
 * meant as well.
 */
final class HappeningFacts {
    private static final int LONG = 31;

    private final History history;

    HappeningFacts(History history) {
        this.history = history;
    }

    /** The days of what has an id; none if it is nothing that happens. */
    List<Fact> of(Slug id) {
        Stream<Fact> event =
                history.event(id).map(TimelineEvent::date).stream().flatMap(date -> ends(Fact.of("was", date)));
        Stream<Fact> larger = history
                .find(id, Details.Event.class)
                .flatMap(e -> e.details().date())
                .stream()
                .flatMap(date -> ends(Fact.of("was", date)));
        Stream<Fact> agreement = history.find(id, Details.Treaty.class).stream()
                .flatMap(treaty -> EventFacts.dates(treaty.details()).flatMap(HappeningFacts::ends));
        return Stream.of(event, larger, agreement)
                .flatMap(facts -> facts)
                .map(fact -> new Fact("\"" + history.title(id) + "\" " + fact.words(), fact.date(), fact.place()))
                .toList();
    }

    private static Stream<Fact> ends(Fact fact) {
        if (!fact.date().isInterval()) {
            return Stream.of(fact);
        }
        boolean isLong =
                fact.date().earliest().plusDays(LONG).isBefore(fact.date().latest());
        return Stream.of(fact.beginning(), fact.ending(), Stream.of(fact).filter(whole -> isLong))
                .flatMap(facts -> facts);
    }
}
