package org.regesta.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
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
        return new CardView(link, page.summary(), dates(page));
    }

    /** All pages of some kinds by title. */
    List<CardView> byTitle(Permalink from, Stream<PageKind> kinds) {
        return kinds.flatMap(kind -> workshop.site().site().pages(kind).stream())
                .sorted(Comparator.comparing((Page page) -> SortKey.of(page.title())).thenComparing(Page::id))
                .map(page -> card(page, from))
                .toList();
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

    private static String dates(Page page) {
        DatesOf dates = new DatesOf();
        page.details().accept(dates);
        return dates.words;
    }

    /** The dates that tell entries of a kind apart. */
    private static final class DatesOf implements DetailsVisitor {
        private String words = "";

        @Override
        public void visit(Details.Article article) {
            words = article.period().value().english();
        }

        @Override
        public void visit(Details.Person person) {
            words = Dates.span(year(person.born()), year(person.died())).replace("from ", "born ").replace("until ", "died ");
        }

        private static Optional<Located<Edtf>> year(Optional<Located<Edtf>> date) {
            return date.map(d -> d.map(value -> Edtf.parse(String.format(
                    Locale.ROOT, "%04d", value.earliest().getYear()))));
        }

        @Override
        public void visit(Details.Treaty treaty) {
            words = Dates.words(treaty.signed());
        }

        @Override
        public void visit(Details.Event event) {
            words = Dates.words(event.date());
        }

        @Override
        public void visit(Details.State state) {
            words = Dates.span(state.founded(), state.dissolved());
        }

        @Override
        public void visit(Details.Organization organization) {
            words = Dates.span(organization.founded(), organization.dissolved());
        }

        @Override
        public void visit(Details.Debate debate) {
            words = Dates.words(debate.scope());
        }
    }
}
