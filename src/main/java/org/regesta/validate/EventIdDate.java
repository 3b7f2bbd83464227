package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.TimelineEvent;

/** The id of an event starts with the year in which it began, since ids are addresses and sort by them. */
final class EventIdDate implements Check {
    private static final Rule RULE =
            Rule.error("event-id-date", "The id of an event starts with the year in which it began.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        tally.add(RULE, history.site().events().size());
        return history.site().events().stream()
                .filter(event -> !event.id().value().value().startsWith(event.year() + "-"))
                .map(EventIdDate::finding);
    }

    private static Diagnostic finding(TimelineEvent event) {
        return RULE.at(
                        event.id().span(),
                        "this id does not start with the year of its date",
                        "start it with " + event.year() + "-, as in " + event.year() + "-04-16-a-few-words")
                .related(
                        event.date().span(),
                        "its date is " + event.date().value().english());
    }
}
