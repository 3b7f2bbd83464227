package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.markdown.Inline;
import org.regesta.model.DatedName;
import org.regesta.model.Details;
import org.regesta.model.TimelineEvent;

/** The words of a link in the summary of an event are a name that the thing did not bear at the time. */
final class NameOfAnotherTime implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> event.summary().content().stream()
                        .flatMap(Inline::walk)
                        .filter(Inline.WikiLink.class::isInstance)
                        .map(Inline.WikiLink.class::cast)
                        .flatMap(link -> names(link, content)
                                .filter(name -> limits(name, event.date().value())
                                        .findAny()
                                        .isPresent())
                                .flatMap(name -> fault(link, name, event))));
    }

    private static Stream<DatedName> names(Inline.WikiLink link, Content content) {
        return content.linked().links().resolve(link.target()).target().stream()
                .flatMap(target -> Stream.concat(
                                content.find(target.id(), Details.Place.class).stream()
                                        .flatMap(p -> p.details().names().stream()),
                                Beings.all(content)
                                        .filter(being -> being.page().id().equals(target.id()))
                                        .flatMap(being -> being.names().stream()))
                        .filter(name -> name.lang().isEmpty()));
    }

    private static Stream<SourceSpan> limits(DatedName name, Edtf date) {
        return Stream.concat(
                name.from().stream()
                        .filter(from -> date.order(from.value()) == Order.BEFORE)
                        .map(Located::span),
                name.to().stream()
                        .filter(to -> date.order(to.value()) == Order.AFTER)
                        .map(Located::span));
    }

    private static Stream<Fault> fault(Inline.WikiLink link, DatedName name, TimelineEvent event) {
        int at =
                link.label().map(label -> link.span().text().lastIndexOf(label)).orElse(-1);
        return at < 0
                ? Stream.empty()
                : Stream.of(new Fault(
                        new Edit(
                                link.span()
                                        .part(
                                                at,
                                                at + link.label().orElseThrow().length()),
                                name.name().value()),
                        link.plain() + " became " + name.name().value() + " in an event of "
                                + event.date().value(),
                        limits(name, event.date().value()).toList()));
    }
}
