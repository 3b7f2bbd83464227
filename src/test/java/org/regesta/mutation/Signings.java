package org.regesta.mutation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;
import org.regesta.model.EventCategory;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Finds the events that tell of a signing. */
final class Signings {
    private Signings() {}

    /** The events that name an agreement on the day on which it was signed. */
    static Stream<TimelineEvent> of(Content.Entry<Details.Treaty> treaty, Content content) {
        return treaty.details().signed().stream()
                .flatMap(signed -> content.eventsOf(treaty.id())
                        .filter(event -> event.date().value().isCompatible(signed.value()))
                        .filter(event -> event.category() == EventCategory.TREATY));
    }

    /** Where these events name somebody among the actors, if their summary says that he signs. */
    static Stream<SourceSpan> actors(Content.Entry<Details.Treaty> treaty, Slug who, Content content) {
        return of(treaty, content)
                .filter(event -> says(event, who, content))
                .flatMap(event -> event.actors().stream())
                .filter(actor -> actor.id().value().equals(who))
                .map(actor -> actor.id().span());
    }

    private static boolean says(TimelineEvent event, Slug who, Content content) {
        return event.summary().content().stream()
                .flatMap(Inline::walk)
                .filter(Inline.WikiLink.class::isInstance)
                .map(Inline.WikiLink.class::cast)
                .filter(link -> content.linked()
                        .links()
                        .resolve(link.target())
                        .target()
                        .filter(target -> target.id().equals(who))
                        .isPresent())
                .anyMatch(link -> Pattern.compile(Pattern.quote(link.plain()) + "(?: and [\\p{L} ]+)? signs?\\b")
                        .matcher(Inline.plain(event.summary().content()))
                        .find());
    }
}
