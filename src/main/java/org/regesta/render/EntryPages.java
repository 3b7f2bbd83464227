package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.Permalink;

/** Makes the pages of entries. */
final class EntryPages {
    private final Workshop workshop;

    EntryPages(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<OutputFile> files() {
        return workshop.site().site().pages().stream().filter(page -> page.kind().isEntry()).map(this::file);
    }

    private OutputFile file(Page page) {
        Permalink permalink = page.permalink();
        LinkViews links = new LinkViews(workshop.site(), permalink);
        Permalink list = Permalink.of(page.kind().folder() + "/index.html");
        FrameView frame = workshop.frames().frame(
                page, List.of(links.to(list, page.kind().plural())));
        return workshop.print("entry", permalink, frame, view(page, links));
    }

    private EntryView view(Page page, LinkViews links) {
        PageWriter writer = workshop.writer(page.permalink(), page.file());
        EventViews events = workshop.writer(page.permalink(), page.file()).events();
        return new EntryView(
                page.kind().label(),
                page.kind().plural(),
                page.summary(),
                names(page),
                Facts.of(page, workshop.site()),
                new Successions(workshop.site(), page.permalink()).of(page),
                writer.body(page.body()),
                workshop.site().eventsAbout(page.id()).stream().map(events::view).toList(),
                workshop.mentions(page.permalink()).views(workshop.site().backlinks(page.id())),
                new PageSources(workshop).of(page),
                links.all(page.frontMatter().contested()),
                new Statuses(workshop.site().site().config()).of(page));
    }

    private static List<LinkView> names(Page page) {
        return page.frontMatter().aliases().stream()
                .map(alias -> new LinkView("", alias.name().value(), "", alias.lang().orElse(""), ""))
                .toList();
    }
}
