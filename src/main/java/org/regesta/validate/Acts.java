package org.regesta.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.model.Details;
import org.regesta.model.Site;
import org.regesta.model.TimelineEvent;

/** Collects who acts when: in the timeline, in agreements, in events of many days. */
final class Acts {
    private Acts() {}

    /** All acts; whoever is only spoken of in an event does not act in it. */
    static List<Act> of(History history) {
        return Stream.of(timeline(history.site()), signatures(history), participants(history))
                .flatMap(acts -> acts)
                .toList();
    }

    private static Stream<Act> timeline(Site site) {
        return site.events().stream().flatMap(Acts::of);
    }

    private static Stream<Act> of(TimelineEvent event) {
        return event.actors().stream()
                .filter(actor -> actor.role().isEmpty())
                .map(actor -> new Act(actor.id(), actor.as(), event.date()));
    }

    private static Stream<Act> signatures(History history) {
        return history.all(Details.Treaty.class).stream()
                .map(Entry::details)
                .flatMap(treaty -> treaty.signed().stream()
                        .flatMap(signed -> treaty.signatories().stream()
                                .map(signatory -> new Act(signatory.person(), signatory.as(), signed))));
    }

    private static Stream<Act> participants(History history) {
        return history.all(Details.Event.class).stream()
                .map(Entry::details)
                .flatMap(event -> event.date().stream()
                        .flatMap(date ->
                                event.participants().stream().map(who -> new Act(who, Optional.empty(), date))));
    }
}
