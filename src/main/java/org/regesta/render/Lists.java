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

    /** A page as one of a list. */
    CardView card(Page page, Permalink from) {
        LinkView link = new LinkViews(workshop.site(), from).to(page.id());
        return new CardView(link, page.summary(), PageDates.of(page));
    }

    /** All pages of some kinds by title. */
    List<CardView> byTitle(Permalink from, Stream<PageKind> kinds) {
        return kinds.flatMap(kind -> workshop.site().site().pages(kind).stream())
                .sorted(Comparator.comparing((Page page) -> SortKey.of(page.title()))
                        .thenComparing(Page::id))
                .map(page -> card(page, from))
                .toList();
    }

    /** All entries by title. */
    List<CardView> entries(Permalink from) {
        return byTitle(from, Stream.of(PageKind.values()).filter(PageKind::isEntry));
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
