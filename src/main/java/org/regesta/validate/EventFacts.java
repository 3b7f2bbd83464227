package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.model.Details;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** The dates of what happened at a time: of events, long and short, and of agreements. */
final class EventFacts {
    private final History history;

    EventFacts(History history) {
        this.history = history;
    }

    /** Whether something has such dates. */
    boolean knows(Slug id) {
        return !all(id).isEmpty();
    }

    /** All its dates; those of an agreement with those of the events that name it. */
    List<Fact> all(Slug id) {
        List<Fact> facts = new ArrayList<>();
        history.event(id).ifPresent(event -> facts.add(Fact.of("was", event.date())));
        history.find(id, Details.Event.class)
                .flatMap(entry -> entry.details().date())
                .ifPresent(date -> facts.add(Fact.of("was", date)));
        history.find(id, Details.Treaty.class).ifPresent(treaty -> {
            dates(treaty.details()).forEach(facts::add);
            history.linked().eventsAbout(id).stream()
                    .filter(event -> event.treaties().stream()
                            .anyMatch(named -> named.value().equals(id)))
                    .map(EventFacts::told)
                    .forEach(facts::add);
        });
        return facts;
    }

    private static Fact told(TimelineEvent event) {
        return Fact.of("is told of in \"" + event.title().value() + "\"", event.date());
    }

    static Stream<Fact> dates(Details.Treaty treaty) {
        return Stream.of(
                        Fact.of("was signed", treaty.signed()),
                        Fact.of("was ratified", treaty.ratified()),
                        Fact.of("came into force", treaty.inForce()),
                        Fact.of("ended", treaty.ended()),
                        Fact.of("was made public", treaty.madePublic()),
                        treaty.prolonged().stream().map(date -> Fact.of("was prolonged", date)))
                .flatMap(facts -> facts);
    }

    /**
     * The dates of the stage of which a verb speaks; all dates for a verb that speaks of none, or a stage without dates; none
     * for what others did about it.
     */
    List<Fact> of(Slug id, Aspect aspect) {
        if (aspect == Aspect.RECEIVED) {
            return List.of();
        }
        List<Fact> all = all(id);
        Optional<Details.Treaty> treaty = history.find(id, Details.Treaty.class).map(Entry::details);
        List<Fact> fitting = treaty.map(details -> aspect.ofTreaty(details).toList())
                .orElseGet(() -> all.stream().flatMap(aspect::ofEvent).toList());
        return fitting.isEmpty() ? all : fitting;
    }
}
