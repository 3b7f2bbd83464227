package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;
import org.regesta.model.Slug;
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
        return history.site().events().stream()
                .flatMap(event -> Stream.concat(
                        event.article().stream()
                                .flatMap(id -> article(event, id, history, tally))
                                .filter(d -> !retellings.dates(event)),
                        event.events().stream().flatMap(id -> larger(event, id, history, tally))));
    }

    private static Stream<Diagnostic> article(TimelineEvent event, Located<Slug> id, History history, Tally tally) {
        return history.find(id.value(), Details.Article.class).stream()
                .flatMap(article -> outside(event, article.details().period(), tally)
                        .on(() -> finding(
                                event,
                                "outside the period of \"" + article.page().title()
                                        + "\", which tells of it and never gives this date",
                                "mend " + Key.of(event.date().span()) + " or " + Key.of(id.span())
                                        + ", or give the date in "
                                        + article.page().file().path()
                                        + ", beside a link to somebody or something in the event",
                                article.details().period())));
    }

    private static Stream<Diagnostic> larger(TimelineEvent event, Located<Slug> id, History history, Tally tally) {
        return history.find(id.value(), Details.Event.class).stream()
                .flatMap(whole -> whole.details().date().stream()
                        .flatMap(time -> outside(event, time, tally)
                                .on(() -> finding(
                                        event,
                                        "outside the time of \"" + whole.page().title() + "\", to which it belongs",
                                        "mend " + Key.of(event.date().span()) + " or " + Key.of(time.span())
                                                + ", or take \"" + id.value() + "\" out of " + Key.of(id.span()),
                                        time))));
    }

    private static Verdict outside(TimelineEvent event, Located<Edtf> time, Tally tally) {
        tally.add(RULE);
        return Verdict.of(event.date().value(), time.value(), (a, b) -> a.order(b) != Order.POSSIBLE);
    }

    private static Diagnostic finding(TimelineEvent event, String fault, String remedy, Located<Edtf> time) {
        return RULE.at(event.date().span(), event.date().value().english() + " is " + fault, remedy)
                .related(time.span(), "that is " + time.value().english());
    }
}
