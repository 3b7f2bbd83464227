package org.regesta.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Located;
import org.regesta.model.Actor;
import org.regesta.model.Dataset;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoMap;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Site;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Collects the ids in data and front matter, with the kinds of target that each may belong to. */
final class IdUses implements DetailsVisitor {
    private static final Set<String> PERSON = Set.of("person");
    private static final Set<String> STATE = Set.of("state");
    private static final Set<String> BODIES = Set.of("organization", "state");
    private static final Set<String> PLACES = Set.of("place", "state");
    private static final Set<String> ACTORS = Set.of("person", "state", "organization");
    private static final Set<String> ENTRIES = Arrays.stream(PageKind.values())
            .filter(PageKind::isEntry)
            .map(PageKind::label)
            .collect(Collectors.toSet());
    private static final Set<String> OFFICE = Set.of("office");

    private final List<IdUse> uses = new ArrayList<>();

    static List<IdUse> of(Site site) {
        IdUses collector = new IdUses();
        site.pages().forEach(collector::page);
        site.events().forEach(collector::event);
        site.offices().forEach(collector::office);
        site.datasets().forEach(collector::dataset);
        site.maps().forEach(collector::map);
        return List.copyOf(collector.uses);
    }

    private void page(Page page) {
        all(page.frontMatter().contested(), Set.of("debate"));
        page.details().accept(this);
    }

    @Override
    public void visit(Details.Person person) {
        person.roles().forEach(role -> one(role.office(), OFFICE));
    }

    @Override
    public void visit(Details.Treaty treaty) {
        treaty.place().ifPresent(place -> one(place, PLACES));
        all(treaty.parties(), STATE);
        treaty.signatories().forEach(signatory -> {
            one(signatory.person(), PERSON);
            signatory.as().ifPresent(office -> one(office, OFFICE));
        });
    }

    @Override
    public void visit(Details.Organization organization) {
        organization.parent().ifPresent(parent -> one(parent, BODIES));
    }

    @Override
    public void visit(Details.State state) {
        state.parent().ifPresent(parent -> one(parent, STATE));
    }

    @Override
    public void visit(Details.Event event) {
        all(event.places(), PLACES);
        all(event.participants(), ACTORS);
    }

    @Override
    public void visit(Details.Debate debate) {
        debate.positions().forEach(position -> all(position.heldBy(), PERSON));
    }

    private void event(TimelineEvent event) {
        event.actors().stream().map(Actor::id).forEach(actor -> one(actor, ACTORS));
        event.actors().stream().flatMap(actor -> actor.as().stream()).forEach(office -> one(office, OFFICE));
        all(event.places(), PLACES);
        all(event.treaties(), Set.of("treaty"));
        all(event.organizations(), Set.of("organization"));
        all(event.events(), Set.of("event"));
        event.article().ifPresent(article -> one(article, Set.of("article")));
        all(event.contested(), Set.of("debate"));
    }

    private void office(Office office) {
        office.state().ifPresent(state -> one(state, STATE));
        office.place().ifPresent(place -> one(place, PLACES));
        office.terms().forEach(term -> one(term.person(), PERSON));
    }

    private void dataset(Dataset dataset) {
        all(dataset.contested(), Set.of("debate"));
        dataset.article().ifPresent(article -> one(article, Set.of("article")));
    }

    private void map(GeoMap map) {
        for (GeoFeature feature : map.features()) {
            boolean place = feature.kind().value() == GeoFeature.Kind.PLACE;
            feature.entry().ifPresent(entry -> one(entry, place ? Set.of("place") : ENTRIES));
        }
    }

    private void all(Collection<Located<Slug>> ids, Set<String> kinds) {
        ids.forEach(id -> one(id, kinds));
    }

    private void one(Located<Slug> id, Set<String> kinds) {
        uses.add(new IdUse(id, kinds));
    }
}
