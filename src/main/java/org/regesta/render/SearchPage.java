package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;
import org.regesta.model.SiteConfig;

/** Makes the page of the search, which without a script still leads everywhere. */
final class SearchPage {
    private static final Permalink PAGE = Permalink.of("search.html");

    private final Workshop workshop;
    private final LinkViews links;
    private final Lists lists;

    SearchPage(Workshop workshop) {
        this.workshop = workshop;
        this.links = new LinkViews(workshop.site(), PAGE);
        this.lists = new Lists(workshop);
    }

    Stream<OutputFile> files() {
        FrameView frame = workshop.frames()
                .frame(
                        PAGE,
                        "search",
                        "Search",
                        "Find a page by a name in one of many spellings, a word of its text or a date.",
                        List.of());
        SearchView view = new SearchView(letters(), parts(), years(), lists.entrances(PAGE), lists.sources(PAGE));
        return Stream.of(workshop.print("search", PAGE, frame, view));
    }

    private List<LinkView> letters() {
        return Letters.of(lists.entries(PAGE)).stream()
                .map(letter -> links.to(Permalink.of("glossary.html").at(letter.anchor()), letter.letter()))
                .toList();
    }

    private List<LinkView> parts() {
        return workshop.site().site().config().parts().stream().map(this::part).toList();
    }

    private LinkView part(SiteConfig.Part part) {
        String words = part.title().value() + " (" + Dates.words(part.period().value()) + ")";
        return links.to(Permalink.of("articles/index.html").at(part.id().value().value()), words);
    }

    private List<LinkView> years() {
        return workshop.site().site().events().stream()
                .map(event -> event.permalink().path())
                .distinct()
                .sorted()
                .map(path -> links.to(Permalink.of(path), path.replaceAll(".*/|\\.html$", "")))
                .toList();
    }
}
