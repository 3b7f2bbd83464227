package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Details;
import org.regesta.model.PageKind;
import org.regesta.model.TimelineEvent;

/** A state acts in an event that was founded only years later, or dissolved years before. */
final class ActorSwappedForAStateToBe implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> event.actors().stream()
                        .filter(actor -> actor.role().isEmpty())
                        .filter(actor -> content.find(actor.id().value(), Details.State.class)
                                .isPresent())
                        .flatMap(actor -> Beings.all(content)
                                .filter(being -> being.page().kind() == PageKind.STATE)
                                .filter(being -> limits(being, event).findAny().isPresent())
                                .map(being -> new Fault(
                                        Edit.value(
                                                actor.id().span(),
                                                being.page().id().value()),
                                        being.page().id() + " acts instead of "
                                                + actor.id().value() + " on "
                                                + event.date().value(),
                                        limits(being, event).toList()))));
    }

    private static Stream<SourceSpan> limits(Beings.Being being, TimelineEvent event) {
        Edtf date = event.date().value();
        return Stream.concat(
                being.founded().stream()
                        .filter(founded -> date.order(founded.value()) == Order.BEFORE)
                        .map(Located::span),
                being.dissolved().stream()
                        .filter(end -> date.order(end.value()) == Order.AFTER)
                        .map(Located::span));
    }
}
