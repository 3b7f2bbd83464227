package org.regesta.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;
import org.regesta.model.SiteConfig;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Says to which periods what can be found belongs, and which persons it concerns. */
final class Memberships {
    private final LinkedSite site;
    private final Map<Permalink, Set<String>> people = new HashMap<>();

    Memberships(LinkedSite site) {
        this.site = site;
        site.site().pages(PageKind.PERSON).forEach(this::person);
    }

    /** Wherever the site speaks of a person. */
    private void person(Page person) {
        String address = person.permalink().toString();
        Stream<Permalink> linking = site.backlinks(person.id()).stream()
                .map(mention -> mention.from().permalink());
        Stream<Permalink> events = site.eventsAbout(person.id()).stream().map(TimelineEvent::permalink);
        Stream<Permalink> offices = site.site().offices().stream()
                .filter(office -> office.terms().stream()
                        .anyMatch(term -> term.person().value().equals(person.id())))
                .map(Office::permalink);
        Stream.of(Stream.of(person.permalink()), linking, events, offices)
                .flatMap(places -> places)
                .forEach(place ->
                        people.computeIfAbsent(place, p -> new TreeSet<>()).add(address));
    }

    Facets of(Page page, List<Dating> datings) {
        return new Facets(periods(page, datings), people(page.permalink()));
    }

    Facets of(TimelineEvent event) {
        return new Facets(periods(event.date().value()), people(event.permalink()));
    }

    Facets of(Permalink place) {
        return new Facets(Set.of(), people(place));
    }

    private Set<String> people(Permalink place) {
        return people.getOrDefault(place, Set.of());
    }

    /** The part of an article; else the periods of its dates; else those of the events in which it has a part. */
    private Set<Integer> periods(Page page, List<Dating> datings) {
        if (page.details() instanceof Details.Article article) {
            return IntStream.range(0, parts().size())
                    .filter(i ->
                            parts().get(i).id().value().equals(article.part().value()))
                    .boxed()
                    .collect(Collectors.toSet());
        }
        List<Dating> own = datings.stream().filter(Memberships::isAnAct).toList();
        return own.isEmpty() ? periodsOfEvents(page.id()) : periodsOf(own.stream());
    }

    private static boolean isAnAct(Dating dating) {
        return dating.what().isEmpty() || dating.what().equals("signed");
    }

    private Set<Integer> periodsOfEvents(Slug id) {
        return site.eventsAbout(id).stream()
                .flatMap(event -> periods(event.date().value()).stream())
                .collect(Collectors.toSet());
    }

    private Set<Integer> periods(Edtf date) {
        return periodsOf(Dating.of(date, "", 0).stream());
    }

    private Set<Integer> periodsOf(Stream<Dating> datings) {
        return datings.flatMap(dating -> IntStream.range(0, parts().size())
                        .filter(i -> overlaps(dating, parts().get(i).period()))
                        .boxed())
                .collect(Collectors.toSet());
    }

    private static boolean overlaps(Dating dating, Located<Edtf> period) {
        return Dating.of(period.value(), "", 0).stream()
                .anyMatch(part -> part.first() <= dating.last() && part.last() >= dating.first());
    }

    private List<SiteConfig.Part> parts() {
        return site.site().config().parts();
    }
}
