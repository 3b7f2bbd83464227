package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.Details;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** A party to an agreement is a state that the event of the signing does not name, though it names states. */
final class PartySwapped implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().parties().stream()
                        .flatMap(party -> content.all(Details.State.class)
                                .filter(other -> !Content.names(treaty.details().parties(), other.id()))
                                .map(other -> new Fault(
                                        Edit.value(party.span(), other.id().value()),
                                        other.id() + " is a party to " + treaty.id() + " instead of " + party.value(),
                                        against(treaty, party.value(), other.id(), content)))));
    }

    private static List<SourceSpan> against(
            Content.Entry<Details.Treaty> treaty, Slug party, Slug other, Content content) {
        List<TimelineEvent> signings = Signings.of(treaty, content).toList();
        boolean told = signings.stream()
                .anyMatch(event -> event.actors().stream()
                        .anyMatch(actor -> actor.id().value().equals(party)));
        boolean both = signings.stream()
                .anyMatch(
                        event -> event.entries().anyMatch(entry -> entry.value().equals(other)));
        return told && !both
                ? signings.stream()
                        .flatMap(event -> event.actors().stream())
                        .map(actor -> actor.id().span())
                        .toList()
                : List.of();
    }
}
