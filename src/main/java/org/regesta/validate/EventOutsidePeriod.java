package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;
import org.regesta.model.TimelineEvent;

/**
 * Every event lies in the period of the article that tells of it, unless the article looks back or ahead to it and gives its
 * date; and in the time of the event of many days to which it belongs.
 */
final class EventOutsidePeriod implements Check {
    private static final Rule RULE = Rule.warning(
            "event-outside-period",
            "Every event lies in the period of the article that tells of it, unless the article itself gives its date, and in"
                    + " the time of the event of many days to which it belongs.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Retellings retellings = new Retellings(history);
        return history.site().events().stream().flatMap(event -> Stream.concat(
                        article(event, history).filter(frame -> !retellings.dates(event)), larger(event, history))
                .flatMap(frame -> of(event, frame, tally)));
    }

    private static Stream<Frame> article(TimelineEvent event, History history) {
        return event.article().stream()
                .flatMap(id -> history.find(id.value(), Details.Article.class).stream())
                .map(found -> new Frame(
                        "outside the period of \"" + found.page().title() + "\", which tells of it and never gives this date",
                        "its period is",
                        "mend the event's 'date', name another 'article', or give this date in that article beside a link to"
                                + " somebody or something in the event",
                        found.details().period()));
    }

    private static Stream<Frame> larger(TimelineEvent event, History history) {
        return event.events().stream()
                .flatMap(id -> history.find(id.value(), Details.Event.class).stream())
                .flatMap(found -> found.details().date().stream().map(date -> new Frame(
                        "outside the time of \"" + found.page().title() + "\", to which it belongs",
                        "its time is",
                        "mend the event's 'date' or the 'date' of " + found.page().file().path() + ", or take \""
                                + found.page().id().value() + "\" out of the event's 'events'",
                        date)));
    }

    private static Stream<Diagnostic> of(TimelineEvent event, Frame frame, Tally tally) {
        tally.add(RULE);
        return Verdict.of(event.date().value(), frame.time().value(), (a, b) -> a.order(b) != Order.POSSIBLE)
                .on(RULE.at(event.date().span(), event.date().value().english() + " is " + frame.fault(), frame.remedy())
                        .related(
                                frame.time().span(),
                                frame.what() + " " + frame.time().value().english()));
    }

    /**
     * A time in which an event should lie.
     *
     * @param fault what is wrong with an event that does not
     * @param what what kind of time it is
     * @param remedy what an editor can do about it
     * @param time the time
     */
    private record Frame(String fault, String what, String remedy, Located<Edtf> time) {}
}
