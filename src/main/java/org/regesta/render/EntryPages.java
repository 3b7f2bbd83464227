package org.regesta.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        return workshop.site().site().pages().stream()
                .filter(page -> page.kind().isEntry())
                .map(this::file);
    }

    private OutputFile file(Page page) {
        Permalink permalink = page.permalink();
        LinkViews links = new LinkViews(workshop.site(), permalink);
        Permalink list = Permalink.of(page.kind().folder() + "/index.html");
        FrameView frame =
                workshop.frames().frame(page, List.of(links.to(list, page.kind().plural())));
        return workshop.print("entry", permalink, frame, view(page, links));
    }

    private EntryView view(Page page, LinkViews links) {
        PageWriter writer = workshop.writer(page);
        List<FactView> facts = Facts.of(page, workshop.site());
        return new EntryView(
                page.kind().label(),
                page.summary(),
                names(page, facts),
                facts,
                new Successions(workshop.site(), page.permalink()).of(page),
                writer.body(),
                workshop.site().eventsAbout(page.id()).stream()
                        .map(event -> EventLineView.of(event, page.permalink()))
                        .toList(),
                workshop.mentions(page.permalink()).views(workshop.site().backlinks(page.id())),
                new PageSources(workshop).of(page),
                links.all(page.frontMatter().contested()),
                new Statuses(workshop.site().site().config()).of(page));
    }

    /** The aliases, less those that the facts give with their dates. */
    private static List<LinkView> names(Page page, List<FactView> facts) {
        Set<String> known = facts.stream()
                .flatMap(fact -> fact.values().stream())
                .map(LinkView::text)
                .collect(Collectors.toSet());
        return page.frontMatter().aliases().stream()
                .filter(alias -> !known.contains(alias.name().value()))
                .map(alias ->
                        new LinkView("", alias.name().value(), "", alias.lang().orElse(""), ""))
                .toList();
    }
}
