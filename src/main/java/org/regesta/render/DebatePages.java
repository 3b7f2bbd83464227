package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.model.Details;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;

/** Makes the pages of debates. */
final class DebatePages {
    private final Workshop workshop;

    DebatePages(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<OutputFile> files() {
        return workshop.site().site().pages(PageKind.DEBATE).stream().map(this::file);
    }

    private OutputFile file(Page page) {
        Permalink permalink = page.permalink();
        LinkViews links = new LinkViews(workshop.site(), permalink);
        FrameView frame =
                workshop.frames().frame(page, List.of(links.to(Permalink.of("debates/index.html"), "Debates")));
        return workshop.print("debate", permalink, frame, view(page, details(page), links));
    }

    private static Details.Debate details(Page page) {
        if (page.details() instanceof Details.Debate debate) {
            return debate;
        }
        throw new IllegalStateException(page.id() + " is not a debate");
    }

    private DebateView view(Page page, Details.Debate debate, LinkViews links) {
        PageWriter writer = workshop.writer(page);
        // The body comes last, since its notes follow those of the positions.
        String question = writer.prose(debate.question());
        String agreed = debate.agreed().map(writer::prose).orElse("");
        List<PositionView> positions =
                debate.positions().stream().map(p -> position(p, writer, links)).toList();
        return new DebateView(
                page.summary(),
                question,
                Dates.words(debate.scope()),
                agreed,
                positions,
                writer.body(),
                workshop.site().eventsAbout(page.id()).stream()
                        .map(event -> EventLineView.of(event, page.permalink()))
                        .toList(),
                workshop.mentions(page.permalink()).views(workshop.site().backlinks(page.id())),
                new PageSources(workshop).of(page),
                new Statuses(workshop.site().site().config()).of(page));
    }

    private static PositionView position(Details.Position position, PageWriter writer, LinkViews links) {
        return new PositionView(
                position.id().value().value(),
                writer.prose(position.text()),
                position.rank().map(Located::value).orElse("normal"),
                links.all(position.heldBy()),
                links.works(position.citations()));
    }
}
