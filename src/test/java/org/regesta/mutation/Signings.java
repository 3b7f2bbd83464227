package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.Details;
import org.regesta.model.EventCategory;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Finds the events that tell of a signing. */
final class Signings {
    private Signings() {}

    /** The events that name an agreement on the day on which it was signed. */
    static Stream<TimelineEvent> of(Content.Entry<Details.Treaty> treaty, Content content) {
        return treaty.details().signed().stream().flatMap(signed -> content.eventsOf(treaty.id())
                .filter(event -> event.date().value().isCompatible(signed.value()))
                .filter(event -> event.category() == EventCategory.TREATY));
    }

    /** Where these events name somebody among the actors, in the office in which an agreement is signed. */
    static Stream<SourceSpan> actors(Content.Entry<Details.Treaty> treaty, Slug who, Content content) {
        return of(treaty, content)
                .flatMap(event -> event.actors().stream())
                .filter(actor -> actor.id().value().equals(who) && actor.as().isPresent())
                .map(actor -> actor.id().span());
    }
}
