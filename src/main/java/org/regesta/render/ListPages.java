package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;
import org.regesta.model.SiteConfig;

/** Makes the pages that list others: one for each folder, the glossary, the home page. */
final class ListPages {
    private final Workshop workshop;
    private final Lists lists;

    ListPages(Workshop workshop) {
        this.workshop = workshop;
        this.lists = new Lists(workshop);
    }

    Stream<OutputFile> files() {
        Stream<OutputFile> folders = Stream.of(PageKind.values())
                .filter(kind -> kind != PageKind.ARTICLE)
                .filter(kind -> !workshop.site().site().pages(kind).isEmpty())
                .map(this::folder);
        return Stream.concat(folders, Stream.of(articles(), glossary(), home()));
    }

    private OutputFile folder(PageKind kind) {
        Permalink permalink = Permalink.of(kind.folder() + "/index.html");
        List<CardView> cards = lists.byName(permalink, Stream.of(kind));
        FrameView frame = workshop.frames()
                .frame(permalink, "list", kind.plural(), kind.plural() + " on this site, by name.", List.of());
        return workshop.print("list", permalink, frame, new ListView("", List.of(new GroupView("", "", "", cards))));
    }

    private OutputFile articles() {
        Permalink permalink = Permalink.of("articles/index.html");
        PageWriter writer = introductions(permalink);
        FrameView frame = workshop.frames()
                .frame(
                        permalink,
                        "list",
                        "Articles",
                        "The narrative of this site in reading order, part by part.",
                        List.of());
        return workshop.print("articles", permalink, frame, new PartsView(parts(permalink, writer), writer.notes()));
    }

    /** What prints the introductions of all parts, with their notes in one row. */
    private PageWriter introductions(Permalink page) {
        return workshop.writer(
                page, workshop.site().site().config().title().span().file());
    }

    private List<PartView> parts(Permalink from, PageWriter writer) {
        List<PartView> parts = new ArrayList<>();
        for (SiteConfig.Part part : workshop.site().site().config().parts()) {
            parts.add(part(part, Roman.numeral(parts.size() + 1), from, writer));
        }
        return parts;
    }

    private PartView part(SiteConfig.Part part, String number, Permalink from, PageWriter writer) {
        return new PartView(
                part.id().value().value(),
                number,
                part.title().value(),
                Dates.words(part.period().value()),
                part.introduction().map(writer::prose).orElse(""),
                new Articles(workshop.site().site())
                        .ofPart(part.id().value()).stream()
                                .map(page -> lists.card(page, from))
                                .toList());
    }

    private OutputFile glossary() {
        Permalink permalink = Permalink.of("glossary.html");
        List<CardView> cards = lists.entries(permalink);
        FrameView frame = workshop.frames()
                .frame(
                        permalink,
                        "glossary",
                        "Glossary",
                        "Every person, agreement, body, state, place, event and idea, from A to Z.",
                        List.of());
        return workshop.print("glossary", permalink, frame, new GlossaryView(Letters.of(cards)));
    }

    private OutputFile home() {
        Permalink permalink = Permalink.of("index.html");
        SiteConfig config = workshop.site().site().config();
        PageWriter writer = introductions(permalink);
        FrameView frame = workshop.frames()
                .frame(
                        permalink,
                        "home",
                        config.title().value(),
                        config.subtitle().value(),
                        List.of());
        return workshop.print(
                "home",
                permalink,
                frame,
                new HomeView(
                        config.subtitle().value(),
                        workshop.pictures().period(permalink),
                        parts(permalink, writer),
                        writer.notes(),
                        new Entrances(workshop.site(), permalink).all(),
                        new LinkViews(workshop.site(), permalink).to(Permalink.of("timeline/index.html"), "Timeline"),
                        workshop.site().site().events().size()));
    }
}
