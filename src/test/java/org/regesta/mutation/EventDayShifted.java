package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.Details;
import org.regesta.model.EventCategory;
import org.regesta.model.TimelineEvent;

/** An event is a day off what an agreement, a sentence or another event says. */
final class EventDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> Shift.day(event.date().value()).stream()
                        .map(moved -> new Fault(
                                Edit.value(event.date().span(), moved.toString()),
                                event.id().value() + " is dated " + moved + " instead of "
                                        + event.date().value(),
                                Stream.concat(
                                                content
                                                        .facts()
                                                        .again(
                                                                event.id().value(),
                                                                event.date().value())
                                                        .stream(),
                                                signings(event, content))
                                        .toList())));
    }

    private static Stream<SourceSpan> signings(TimelineEvent event, Content content) {
        return event.treaties().stream()
                .flatMap(id -> content.find(id.value(), Details.Treaty.class).stream())
                .filter(treaty -> event.category() == EventCategory.TREATY)
                .flatMap(treaty -> treaty.details().signed().stream())
                .filter(signed -> Facts.same(signed.value(), event.date().value()))
                .map(Located::span);
    }
}
