package org.regesta.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.model.Details;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.Site;
import org.regesta.model.Slug;
import org.regesta.model.Target;
import org.regesta.model.TimelineEvent;

/** What a site tells, arranged so that any fact is found by the id of what it is about. */
final class History {
    private final LinkedSite linked;
    private final Map<Slug, Page> pages = new LinkedHashMap<>();
    private final Map<Slug, Office> offices = new LinkedHashMap<>();
    private final Map<Slug, TimelineEvent> events = new LinkedHashMap<>();
    private final Map<Class<?>, List<Page>> kinds = new LinkedHashMap<>();
    private final Map<Slug, List<Held>> terms = new LinkedHashMap<>();
    private final Set<String> chiefWords = new HashSet<>();
    private final List<Existence> existences;
    private final List<Act> acts;
    private final List<Statement> statements;
    private final List<Quotation> quotations;

    History(LinkedSite linked) {
        this.linked = linked;
        site().pages().forEach(this::add);
        site().offices().forEach(this::add);
        site().events().forEach(event -> events.putIfAbsent(event.id().value(), event));
        this.existences = site().pages().stream()
                .flatMap(page -> Existence.of(page).stream())
                .toList();
        this.acts = Acts.of(this);
        this.statements = Statements.of(linked);
        this.quotations = Quotations.of(linked);
    }

    private void add(Office office) {
        offices.putIfAbsent(office.id().value(), office);
        office.terms().stream().map(term -> new Held(office, term)).forEach(held -> {
            terms.computeIfAbsent(held.term().person().value(), id -> new ArrayList<>())
                    .add(held);
            chiefWords.addAll(OfficeNames.chiefs(held));
        });
    }

    private void add(Page page) {
        pages.putIfAbsent(page.id(), page);
        kinds.computeIfAbsent(page.details().getClass(), kind -> new ArrayList<>())
                .add(page);
    }

    /** The joined site. */
    LinkedSite linked() {
        return linked;
    }

    /** What editors wrote. */
    Site site() {
        return linked.site();
    }

    /** All pages of a kind. */
    <D extends Details> List<Entry<D>> all(Class<D> kind) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .map(page -> new Entry<>(page, kind.cast(page.details())))
                .toList();
    }

    /** The page of a kind with an id. */
    <D extends Details> Optional<Entry<D>> find(Slug id, Class<D> kind) {
        return page(id).filter(page -> kind.isInstance(page.details()))
                .map(page -> new Entry<>(page, kind.cast(page.details())));
    }

    /** The page with an id. */
    Optional<Page> page(Slug id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** The office with an id. */
    Optional<Office> office(Slug id) {
        return Optional.ofNullable(offices.get(id));
    }

    /** The event of the timeline with an id. */
    Optional<TimelineEvent> event(Slug id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The title of anything, or its id if there is no such thing. */
    String title(Slug id) {
        return linked.links().find(id).map(Target::title).orElse(id.value());
    }

    /** The offices that a person held. */
    List<Held> terms(Slug person) {
        return terms.getOrDefault(person, List.of());
    }

    /** The chief words in the names of all offices, in lower case. */
    Set<String> chiefWords() {
        return chiefWords;
    }

    /** All bodies, states and places. */
    List<Existence> existences() {
        return existences;
    }

    /** All sentences. */
    List<Statement> statements() {
        return statements;
    }

    /** What pages and events quote. */
    List<Quotation> quotations() {
        return quotations;
    }

    /** Who acts when. */
    List<Act> acts() {
        return acts;
    }
}
