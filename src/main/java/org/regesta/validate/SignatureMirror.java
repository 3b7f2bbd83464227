package org.regesta.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.Edtf;
import org.regesta.model.Actor;
import org.regesta.model.Details;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Signatories, parties and place of an agreement, and the event that tells of its signing. */
final class SignatureMirror implements RelationNotMutual.Mirror {
    /** {@code A, B and C sign}. */
    private static final Pattern SIGN =
            Pattern.compile("(?:" + Skeleton.LINK + "(?:, |,? and ))*" + Skeleton.LINK + " signs?\\b");

    private final Rule rule;

    SignatureMirror(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Stream<Diagnostic> faults(History history, Tally tally) {
        Map<Slug, List<TimelineEvent>> signings = new LinkedHashMap<>();
        history.site()
                .events()
                .forEach(event -> event.treaties().stream()
                        .filter(treaty -> isSigning(event, treaty.value(), history))
                        .forEach(treaty -> signings.computeIfAbsent(treaty.value(), id -> new ArrayList<>())
                                .add(event)));
        Stream<Diagnostic> onPages = signings.entrySet().stream()
                .flatMap(signing -> history.find(signing.getKey(), Details.Treaty.class).stream()
                        .flatMap(treaty -> of(treaty.details(), signing.getValue(), history, tally)));
        Stream<Diagnostic> inEvents = signings.values().stream()
                .flatMap(List::stream)
                .distinct()
                .flatMap(event -> unlisted(event, history, tally));
        return Stream.concat(onPages, inEvents);
    }

    /** Whether an event tells of a signing, be it of the protocol that prolongs another agreement or extends it to more states. */
    private static boolean isSigning(TimelineEvent event, Slug treaty, History history) {
        Optional<TreatyStage> stage = TreatyStage.of(event);
        boolean prolongs = stage.filter(Set.of(TreatyStage.PROLONGED, TreatyStage.JOINED)::contains)
                .isPresent();
        Optional<Located<Edtf>> signed = history.find(treaty, Details.Treaty.class)
                .flatMap(page -> page.details().signed())
                .filter(date -> date.value().isCompatible(event.date().value()));
        return stage.filter(TreatyStage.SIGNED::equals).isPresent() || (prolongs && signed.isPresent());
    }

    /** Of whom an event says that they sign is a signatory, if the pages of all agreements in it name signatories. */
    private Stream<Diagnostic> unlisted(TimelineEvent event, History history, Tally tally) {
        List<Entry<Details.Treaty>> treaties = event.treaties().stream()
                .flatMap(id -> history.find(id.value(), Details.Treaty.class).stream())
                .toList();
        if (treaties.stream().anyMatch(treaty -> treaty.details().signatories().isEmpty())) {
            return Stream.empty();
        }
        Set<Slug> signing = signing(event, history);
        return event.actors().stream()
                .filter(actor -> signing.contains(actor.id().value()))
                .filter(actor ->
                        history.find(actor.id().value(), Details.Person.class).isPresent())
                .peek(actor -> tally.add(rule))
                .filter(actor -> treaties.stream()
                        .flatMap(treaty -> treaty.details().signatories().stream())
                        .noneMatch(who -> who.person().value().equals(actor.id().value())))
                .flatMap(actor -> treaties.stream()
                        .limit(1)
                        .map(treaty -> rule.at(
                                        actor.id().span(),
                                        history.title(actor.id().value())
                                                + " signs, and is not among the signatories of \""
                                                + treaty.page().title() + "\"",
                                        "add {person: " + actor.id().value()
                                                + "} to its signatories, or mend the event")
                                .related(
                                        treaty.details()
                                                .signatories()
                                                .get(0)
                                                .person()
                                                .span(),
                                        "the signatories")));
    }

    /** Who is linked right before the verb in the summary of an event. */
    private static Set<Slug> signing(TimelineEvent event, History history) {
        Set<Slug> signing = new HashSet<>();
        history.statements().stream()
                .filter(statement -> statement.from().id().equals(event.id().value()))
                .map(Statement::skeleton)
                .forEach(skeleton -> SIGN.matcher(skeleton.text())
                        .results()
                        .forEach(sign -> IntStream.range(sign.start(), sign.end())
                                .forEach(at -> skeleton.link(at).ifPresent(link -> signing.add(link.id())))));
        return signing;
    }

    /** Several treaties under one name are signed in several events: what is written of them is in one or another. */
    private Stream<Diagnostic> of(Details.Treaty treaty, List<TimelineEvent> events, History history, Tally tally) {
        Map<Slug, Actor> actors = new HashMap<>();
        events.forEach(
                event -> event.actors().forEach(actor -> actors.put(actor.id().value(), actor)));
        TimelineEvent event = events.get(0);
        return Stream.of(
                        treaty.signatories().stream().flatMap(who -> signatory(event, who, actors, history, tally)),
                        parties(event, treaty, actors, history, tally),
                        place(events, treaty, history, tally))
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
                        "add \"" + who.value() + "\" to 'actors' of \""
                                + event.id().value() + "\" ("
                                + event.id().span().file().path() + "), or take it away here")
                .related(
                        actors(event),
                        "the event of the signing, " + event.date().value().english());
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

    /** Of several signings one may be elsewhere. */
    private Stream<Diagnostic> place(List<TimelineEvent> events, Details.Treaty treaty, History history, Tally tally) {
        Optional<Located<Slug>> place = treaty.place();
        List<Located<Slug>> told =
                events.stream().flatMap(event -> event.places().stream()).toList();
        if (place.isEmpty() || events.stream().anyMatch(event -> event.places().isEmpty())) {
            return Stream.empty();
        }
        tally.add(rule);
        boolean same =
                told.stream().anyMatch(other -> other.value().equals(place.get().value()));
        return same
                ? Stream.empty()
                : Stream.of(rule.at(
                                place.get().span(),
                                "signed at " + history.title(place.get().value())
                                        + ", and the event of the signing is put elsewhere",
                                "name the same place in both: mend "
                                        + Key.of(place.get().span()) + " or "
                                        + Key.of(told.get(0).span()))
                        .related(told.get(0).span(), "the event of the signing"));
    }
}
