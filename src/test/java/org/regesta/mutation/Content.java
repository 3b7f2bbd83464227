package org.regesta.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.model.Details;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.Site;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** The content as it is, arranged so that the kinds of faults find their places in it. */
final class Content {
    private final LinkedSite linked;
    private final Facts facts;
    private final List<Saying> sayings;
    private final List<Deed> deeds;

    Content(LinkedSite linked) {
        this.linked = linked;
        this.sayings = Sayings.of(linked);
        this.deeds = Deed.all(site());
        this.facts = new Facts(this);
    }

    /** What editors wrote, joined. */
    LinkedSite linked() {
        return linked;
    }

    /** What editors wrote. */
    Site site() {
        return linked.site();
    }

    /** The dates that data give for things, and where they are said again. */
    Facts facts() {
        return facts;
    }

    /** All sentences of the site's own with a date or a link. */
    List<Saying> sayings() {
        return sayings;
    }

    /** Who does what when. */
    List<Deed> deeds() {
        return deeds;
    }

    /** What somebody does. */
    Stream<Deed> deeds(Slug who) {
        return deeds.stream().filter(deed -> deed.who().value().equals(who));
    }

    /** All pages of a kind. */
    <D extends Details> Stream<Entry<D>> all(Class<D> kind) {
        return site().pages().stream()
                .filter(page -> kind.isInstance(page.details()))
                .map(page -> new Entry<>(page, kind.cast(page.details())));
    }

    /** The page of a kind with an id. */
    <D extends Details> Optional<Entry<D>> find(Slug id, Class<D> kind) {
        return all(kind).filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The office with an id. */
    Optional<Office> office(Slug id) {
        return site().offices().stream()
                .filter(office -> office.id().value().equals(id))
                .findFirst();
    }

    /** The events of the timeline that name an agreement in their list of agreements. */
    Stream<TimelineEvent> eventsOf(Slug treaty) {
        return site().events().stream().filter(event -> Content.names(event.treaties(), treaty));
    }

    /** Whether an id is in a list. */
    static boolean names(List<Located<Slug>> list, Slug id) {
        return list.stream().anyMatch(named -> named.value().equals(id));
    }

    /**
     * A page of one kind, with the keys that only this kind has.
     *
     * @param <D> the type of these keys
     */
    record Entry<D extends Details>(Page page, D details) {
        Slug id() {
            return page.id();
        }
    }
}
