package org.regesta.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Actor;
import org.regesta.model.Details;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Signatories, parties and place of an agreement, and the event that tells of its signing. */
final class SignatureMirror implements RelationNotMutual.Mirror {
    private final Rule rule;

    SignatureMirror(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Stream<Diagnostic> faults(History history, Tally tally) {
        Map<Slug, List<TimelineEvent>> signings = new LinkedHashMap<>();
        history.site().events().stream()
                .filter(event -> TreatyStage.of(event).filter(TreatyStage.SIGNED::equals).isPresent())
                .forEach(event -> event.treaties().forEach(treaty -> signings
                        .computeIfAbsent(treaty.value(), id -> new ArrayList<>())
                        .add(event)));
        return signings.entrySet().stream().flatMap(signing -> history
                .find(signing.getKey(), Details.Treaty.class).stream()
                .flatMap(treaty -> of(treaty.details(), signing.getValue(), history, tally)));
    }

    /** Several treaties under one name are signed in several events: what is written of them is in one or another. */
    private Stream<Diagnostic> of(
            Details.Treaty treaty, List<TimelineEvent> events, History history, Tally tally) {
        Map<Slug, Actor> actors = new HashMap<>();
        events.forEach(event -> event.actors().forEach(actor -> actors.put(actor.id().value(), actor)));
        TimelineEvent event = events.get(0);
        return Stream.of(
                        treaty.signatories().stream().flatMap(who -> signatory(event, who, actors, history, tally)),
                        parties(event, treaty, actors, history, tally),
                        events.size() == 1 ? place(event, treaty, history, tally) : Stream.<Diagnostic>empty())
                .flatMap(findings -> findings);
    }

    private Stream<Diagnostic> signatory(
            TimelineEvent event, Details.Signatory who, Map<Slug, Actor> actors, History history, Tally tally) {
        tally.add(rule);
        Actor actor = actors.get(who.person().value());
        if (actor == null) {
            return Stream.of(missing(event, who.person(), "signed", history));
        }
        boolean differ = who.as().isPresent()
                && actor.as().isPresent()
                && !who.as().get().value().equals(actor.as().get().value());
        return differ ? Stream.of(otherOffice(who.as().get(), actor.as().get(), history)) : Stream.empty();
    }

    private Diagnostic missing(TimelineEvent event, Located<Slug> who, String did, History history) {
        return rule.at(
                        who.span(),
                        history.title(who.value()) + " " + did + ", and is not among the actors of the signing",
                        "add \"" + who.value() + "\" to 'actors' of \"" + event.id().value() + "\" (" + event.id().span().file().path()
                                + "), or take it away here")
                .related(actors(event), "the event of the signing, " + event.date().value().english());
    }

    private static SourceSpan actors(TimelineEvent event) {
        return event.actors().stream()
                .findFirst()
                .map(actor -> actor.id().span())
                .orElse(event.id().span());
    }

    private Diagnostic otherOffice(Located<Slug> here, Located<Slug> there, History history) {
        return rule.at(
                        here.span(),
                        "the event of the signing names another office, \"" + history.title(there.value()) + "\"",
                        "name the same office in both: mend " + Key.of(here.span()) + " or " + Key.of(there.span()))
                .related(there.span(), "the event of the signing");
    }

    /** Only where the event names states at all: some name the signatories alone. */
    private Stream<Diagnostic> parties(
            TimelineEvent event, Details.Treaty treaty, Map<Slug, Actor> actors, History history, Tally tally) {
        List<Located<Slug>> parties = treaty.parties();
        boolean named = parties.stream().anyMatch(party -> actors.containsKey(party.value()));
        if (!named) {
            return Stream.empty();
        }
        tally.add(rule, parties.size());
        return parties.stream()
                .filter(party -> !actors.containsKey(party.value()))
                .map(party -> missing(event, party, "is a party", history));
    }

    private Stream<Diagnostic> place(TimelineEvent event, Details.Treaty treaty, History history, Tally tally) {
        Optional<Located<Slug>> place = treaty.place();
        if (place.isEmpty() || event.places().isEmpty()) {
            return Stream.empty();
        }
        tally.add(rule);
        boolean same = event.places().stream().anyMatch(other -> other.value().equals(place.get().value()));
        return same
                ? Stream.empty()
                : Stream.of(rule.at(
                                place.get().span(),
                                "signed at " + history.title(place.get().value())
                                        + ", and the event of the signing is put elsewhere",
                                "name the same place in both: mend " + Key.of(place.get().span()) + " or "
                                        + Key.of(event.places().get(0).span()))
                        .related(event.places().get(0).span(), "the event of the signing"));
    }
}
