package org.regesta.render;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Page;

/** The dates that tell entries of a kind apart. */
final class PageDates implements DetailsVisitor {
    private String words = "";

    private PageDates() {}

    static String of(Page page) {
        PageDates dates = new PageDates();
        page.details().accept(dates);
        return dates.words;
    }

    @Override
    public void visit(Details.Article article) {
        words = Dates.words(article.period().value());
    }

    @Override
    public void visit(Details.Person person) {
        words = Dates.span(year(person.born()), year(person.died()))
                .replace("from ", "born ")
                .replace("until ", "died ");
    }

    private static Optional<Located<Edtf>> year(Optional<Located<Edtf>> date) {
        return date.map(d -> d.map(PageDates::year));
    }

    /** The first year that a date states; the date itself if it has no beginning. */
    private static Edtf year(Edtf date) {
        LocalDate first = date.stated().earliest();
        return first.equals(LocalDate.MIN) ? date : Edtf.parse(String.format(Locale.ROOT, "%04d", first.getYear()));
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
