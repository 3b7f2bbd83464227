package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;

/** An event lies before the period of the site. */
final class EventBeforePeriod implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        SourceSpan period = content.site().config().period().span();
        return content.site().events().stream()
                .map(event -> new Fault(
                        Edit.value(event.date().span(), "1909"),
                        event.id().value() + " is dated 1909 instead of "
                                + event.date().value(),
                        List.of(period, event.id().span())));
    }
}
