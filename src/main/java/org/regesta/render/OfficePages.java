package org.regesta.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;
import org.regesta.picture.Term;
import org.regesta.picture.TermsPicture;

/** Makes the pages of offices and their list. */
final class OfficePages {
    private static final Permalink INDEX = Permalink.of("offices/index.html");

    private final Workshop workshop;
    private final LinkedSite site;

    OfficePages(Workshop workshop) {
        this.workshop = workshop;
        this.site = workshop.site();
    }

    Stream<OutputFile> files() {
        return site.site().offices().isEmpty()
                ? Stream.empty()
                : Stream.concat(site.site().offices().stream().map(this::office), Stream.of(index()));
    }

    private OutputFile index() {
        List<CardView> cards = site.site().offices().stream()
                .sorted(Comparator.comparing(office -> SortKey.of(office.title().value())))
                .map(office -> new CardView(
                        new LinkViews(site, INDEX).to(office.id().value()),
                        office.summary().value(),
                        Dates.words(office.period())))
                .toList();
        FrameView frame =
                workshop.frames().frame(INDEX, "list", "Offices", "Offices, and who held them when.", List.of());
        return workshop.print("list", INDEX, frame, new ListView("", List.of(new GroupView("", "", "", cards))));
    }

    private OutputFile office(Office office) {
        Permalink permalink = office.permalink();
        LinkViews links = new LinkViews(site, permalink);
        PageWriter writer = workshop.writer(permalink, office.id().span().file());
        List<TermView> terms = terms(office, writer, links);
        OfficeView view = new OfficeView(
                office.summary().value(),
                links.maybe(office.state()).orElse(LinkViews.NONE),
                links.maybe(office.place()).orElse(LinkViews.NONE),
                Dates.words(office.period()),
                DatedNames.views(office.names()),
                terms,
                picture(office, links),
                writer.notes(),
                workshop.mentions(permalink).views(site.backlinks(office.id().value())),
                new Statuses(site.site().config())
                        .of(
                                office.title().value(),
                                permalink,
                                office.id().span().file()));
        FrameView frame = workshop.frames()
                .frame(
                        permalink,
                        "office",
                        office.title().value(),
                        office.summary().value(),
                        List.of(links.to(INDEX, "Offices")));
        return workshop.print("office", permalink, frame, view);
    }

    private static List<TermView> terms(Office office, PageWriter writer, LinkViews links) {
        Stream<Dated> held =
                office.terms().stream().map(term -> new Dated(start(term.from()), term(term, writer, links)));
        Stream<Dated> empty = office.gaps().stream().map(gap -> new Dated(start(gap.from()), gap(gap, writer)));
        return Stream.concat(held, empty)
                .sorted(Comparator.comparing(Dated::start))
                .map(Dated::view)
                .toList();
    }

    private static String start(Optional<Located<Edtf>> from) {
        return from.map(date -> date.value().stated().earliest().toString()).orElse("");
    }

    private static TermView term(Office.Term term, PageWriter writer, LinkViews links) {
        return new TermView(
                links.to(term.person()),
                Dates.words(term.from()),
                Dates.words(term.to()),
                Successions.kind(term),
                term.title()
                        .filter(title -> !straight(title).equalsIgnoreCase(straight(Successions.kind(term))))
                        .orElse(""),
                term.note().map(writer::prose).orElse(""),
                links.works(term.citations()),
                false);
    }

    /** Words with the apostrophe of a keyboard, since editors write either. */
    private static String straight(String words) {
        return words.replace('’', '\'');
    }

    private static TermView gap(Office.Gap gap, PageWriter writer) {
        String holder = gap.held() ? "others, who have no entry here" : "nobody, or nobody known";
        return new TermView(
                new LinkView("", holder, "", "", ""),
                Dates.words(gap.from()),
                Dates.words(gap.to()),
                "",
                "",
                writer.prose(gap.note()),
                List.of(),
                true);
    }

    /** The terms and gaps as bars. */
    private static String picture(Office office, LinkViews links) {
        Stream<Term> held = office.terms().stream().map(term -> bar(term, links));
        Stream<Term> empty = office.gaps().stream()
                .map(gap -> new Term(
                        gap.held() ? "others" : "vacant",
                        "",
                        Dates.span(gap.from(), gap.to()),
                        value(gap.from()),
                        value(gap.to()),
                        false));
        List<Term> bars = Stream.concat(held, empty)
                .sorted(Comparator.comparing(
                        bar -> bar.from().map(from -> from.stated().earliest()).orElse(LocalDate.MIN)))
                .toList();
        return TermsPicture.of(bars, "Terms of office on a line of time");
    }

    private static Term bar(Office.Term term, LinkViews links) {
        LinkView person = links.to(term.person());
        String kind = Successions.kind(term);
        String remark = kind + (kind.isEmpty() ? "" : ", ") + Dates.span(term.from(), term.to());
        return new Term(person.text(), person.href(), remark, value(term.from()), value(term.to()), !kind.isEmpty());
    }

    private static Optional<Edtf> value(Optional<Located<Edtf>> date) {
        return date.map(Located::value);
    }

    private record Dated(String start, TermView view) {}
}
