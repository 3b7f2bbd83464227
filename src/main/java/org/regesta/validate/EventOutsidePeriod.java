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

/** Every event lies in the period of the article that tells of it, and in the time of the event of many days to which it belongs. */
final class EventOutsidePeriod implements Check {
    private static final Rule RULE = Rule.warning(
            "event-outside-period",
            "Every event lies in the period of the article that tells of it, and in the time of the event of many days to"
                    + " which it belongs.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.site().events().stream()
                .flatMap(event -> frames(event, history).flatMap(frame -> of(event, frame, tally)));
    }

    private static Stream<Frame> frames(TimelineEvent event, History history) {
        Stream<Frame> article = event.article().stream()
                .flatMap(id -> history.find(id.value(), Details.Article.class).stream())
                .map(found -> new Frame(found.page().title(), "which tells of it", found.details().period()));
        Stream<Frame> larger = event.events().stream()
                .flatMap(id -> history.find(id.value(), Details.Event.class).stream())
                .flatMap(found -> found.details().date().stream()
                        .map(date -> new Frame(found.page().title(), "to which it belongs", date)));
        return Stream.concat(article, larger);
    }

    private static Stream<Diagnostic> of(TimelineEvent event, Frame frame, Tally tally) {
        tally.add(RULE);
        return Verdict.of(event.date().value(), frame.time().value(), (a, b) -> a.order(b) != Order.POSSIBLE)
                .on(RULE.at(
                                event.date().span(),
                                event.date().value().english() + " is outside the time of \"" + frame.title() + "\", "
                                        + frame.why(),
                                "mend the date, the other date, or the name")
                        .related(frame.time().span(), "its time is " + frame.time().value().english()));
    }

    /** A time in which an event should lie. */
    private record Frame(String title, String why, Located<Edtf> time) {}
}
