package org.regesta.validate;

import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.TimelineEvent;

/** Every event lies in the period of the site, unless it is marked as an epilogue, and in the file of its year. */
final class DateOutsidePeriod implements Check {
    private static final Rule RULE = Rule.error(
            "date-outside-period",
            "Every event lies in the period of the site, unless it is marked as an epilogue, and in the file of its year.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        tally.add(RULE, history.site().events().size());
        Located<Edtf> period = history.site().config().period();
        return history.site().events().stream()
                .flatMap(event -> Stream.concat(outside(event, period).stream(), inOtherFile(event).stream()));
    }

    private static Optional<Diagnostic> outside(TimelineEvent event, Located<Edtf> period) {
        boolean outside = event.date().value().order(period.value()) != Order.POSSIBLE;
        return outside && !event.epilogue() ? Optional.of(finding(event, period)) : Optional.empty();
    }

    private static Diagnostic finding(TimelineEvent event, Located<Edtf> period) {
        return RULE.at(
                        event.date().span(),
                        event.date().value().english() + " is outside the period of this site",
                        "mend the date, or add \"epilogue\": true to an event that tells what became of it")
                .related(period.span(), "the period is " + period.value().english());
    }

    private static Optional<Diagnostic> inOtherFile(TimelineEvent event) {
        String path = event.id().span().file().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.equals(event.year() + ".json")
                ? Optional.empty()
                : Optional.of(RULE.at(
                        event.date().span(),
                        "an event of " + event.year() + " stands in " + name,
                        "move it to " + path.replace(name, event.year() + ".json") + ", or mend the date"));
    }
}
