package org.regesta.render;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;

/** Makes lists of pages. */
final class Lists {
    private final Workshop workshop;

    Lists(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A page as one of a list, under its title. */
    CardView card(Page page, Permalink from) {
        return card(page, page.title(), from);
    }

    private CardView card(Page page, String name, Permalink from) {
        LinkView link = new LinkViews(workshop.site(), from).to(page.id());
        LinkView named = new LinkView(link.href(), name, link.kind(), link.lang(), link.note());
        return new CardView(named, page.summary(), PageDates.of(page));
    }

    /** All pages of some kinds under the names by which they are filed, in the order of these. */
    List<CardView> byName(Permalink from, Stream<PageKind> kinds) {
        return kinds.flatMap(kind -> workshop.site().site().pages(kind).stream())
                .sorted(Comparator.comparing((Page page) -> SortKey.of(FilingName.of(page)))
                        .thenComparing(Page::id))
                .map(page -> card(page, FilingName.of(page), from))
                .toList();
    }

    /** All entries by name. */
    List<CardView> entries(Permalink from) {
        return byName(from, Stream.of(PageKind.values()).filter(PageKind::isEntry));
    }

    /** Where each kind of page is listed, and how many there are. */
    List<CountView> entrances(Permalink from) {
        LinkViews links = new LinkViews(workshop.site(), from);
        return Stream.of(PageKind.values())
                .filter(kind -> kind != PageKind.PLAIN)
                .map(kind -> new CountView(
                        links.to(Permalink.of(kind.folder() + "/index.html"), kind.plural()),
                        workshop.site().site().pages(kind).size()))
                .filter(count -> count.count() > 0)
                .toList();
    }

    /** The timeline, and how many events it has. */
    CountView timeline(Permalink from) {
        return count(
                from, "timeline/index.html", "Timeline", workshop.site().site().events());
    }

    /** The list of works, and how many there are. */
    CountView sources(Permalink from) {
        return count(
                from,
                "sources/index.html",
                "Sources",
                workshop.site().site().bibliography().references());
    }

    private CountView count(Permalink from, String list, String name, Collection<?> listed) {
        return new CountView(new LinkViews(workshop.site(), from).to(Permalink.of(list), name), listed.size());
    }
}
