package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;

/** An event of many days lies five years later, away from the events of the timeline that belong to it. */
final class LongEventShifted implements Mutation {
    private static final int YEARS = 5;

    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Event.class)
                .flatMap(event -> event.details().date().stream()
                        .flatMap(date -> Shift.years(date.value(), YEARS).stream()
                                .map(moved -> new Fault(
                                        Edit.value(date.span(), moved.toString()),
                                        event.id() + " is dated " + moved + " instead of " + date.value(),
                                        against(event, date, moved, content)))));
    }

    private static List<SourceSpan> against(
            Content.Entry<Details.Event> event, Located<Edtf> date, Edtf moved, Content content) {
        Stream<SourceSpan> parts = content.site().events().stream()
                .filter(part -> Content.names(part.events(), event.id()))
                .filter(part -> part.date().value().order(moved) != Order.POSSIBLE)
                .map(part -> part.date().span());
        return Stream.concat(parts, content.facts().again(event.id(), date.value()).stream())
                .toList();
    }
}
