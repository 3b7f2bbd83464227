package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.markdown.FenceKind;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;

/** Makes the page of everything that is often said, but wrong. */
final class CorrectionsPage {
    private static final Permalink PAGE = Permalink.of("corrections.html");

    private final Workshop workshop;
    private final LinkViews links;

    CorrectionsPage(Workshop workshop) {
        this.workshop = workshop;
        this.links = new LinkViews(workshop.site(), PAGE);
    }

    Stream<OutputFile> files() {
        PageWriter writer = workshop.writer(
                PAGE, workshop.site().site().config().title().span().file());
        List<CorrectionView> corrections = new ArrayList<>();
        Stream<Page> articles = new Articles(workshop.site().site()).inOrder().stream();
        Stream<Page> others = workshop.site().site().pages().stream().filter(page -> page.kind() != PageKind.ARTICLE);
        Stream.concat(articles, others).forEach(page -> corrections.addAll(of(page, writer.quoting(page))));
        FrameView frame = workshop.frames()
                .frame(
                        PAGE,
                        "corrections",
                        "Often said, but wrong",
                        "Statements that circulate widely, and what is right.",
                        List.of());
        CorrectionsView view = new CorrectionsView(corrections, writer.notes());
        return Stream.of(workshop.print("corrections", PAGE, frame, view));
    }

    private List<CorrectionView> of(Page page, PageWriter writer) {
        return page.body()
                .fences()
                .filter(fence -> fence.kind() == FenceKind.CORRECTION)
                .map(fence -> new CorrectionView(writer.blocks(fence.children()), links.to(page.id())))
                .toList();
    }
}
