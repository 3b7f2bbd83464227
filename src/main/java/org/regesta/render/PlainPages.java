package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;

/** Makes the plain pages that editors write, and the page for addresses where there is none. */
final class PlainPages {
    private final Workshop workshop;

    PlainPages(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<OutputFile> files() {
        Stream<OutputFile> written =
                workshop.site().site().pages(PageKind.PLAIN).stream().map(this::file);
        return Stream.concat(written, Stream.of(notFound()));
    }

    private OutputFile file(Page page) {
        FrameView frame = workshop.frames().frame(page, List.of());
        PlainView view = new PlainView(
                page.summary(),
                workshop.writer(page).body(),
                new Statuses(workshop.site().site().config()).of(page));
        return workshop.print("plain", page.permalink(), frame, view);
    }

    private OutputFile notFound() {
        Permalink permalink = Permalink.of("404.html");
        FrameView frame = workshop.frames()
                .frame(permalink, "404", "Page not found", "There is no page at this address.", List.of());
        return workshop.print("404", permalink, frame, new NotFoundView(top(), waysIn(permalink)));
    }

    /** The path under which the site is published; its host may have other names, of which each serves its own files. */
    private String top() {
        return workshop.site()
                .site()
                .config()
                .base()
                .map(base -> base.replaceFirst("^https?://[^/]*/+", "/"))
                .orElse("");
    }

    private List<CountView> waysIn(Permalink page) {
        Lists lists = new Lists(workshop);
        Stream<CountView> made =
                Stream.of(lists.timeline(page), lists.sources(page)).filter(count -> count.count() > 0);
        return Stream.concat(lists.entrances(page).stream(), made).toList();
    }
}
