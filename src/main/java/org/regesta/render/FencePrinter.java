package org.regesta.render;

import java.util.List;
import org.regesta.citation.NoteStyle;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Block;
import org.regesta.markdown.FenceKind;
import org.regesta.model.ContentPath;
import org.regesta.model.LinkedSite;
import org.regesta.model.Permalink;

/** Prints the fenced blocks of a page through their template. */
final class FencePrinter {
    private final Templates templates;
    private final LinkedSite site;
    private final NoteStyle style;
    private final Permalink page;
    private final SourceFile file;

    FencePrinter(Templates templates, LinkedSite site, NoteStyle style, Permalink page, SourceFile file) {
        this.templates = templates;
        this.site = site;
        this.style = style;
        this.page = page;
        this.file = file;
    }

    String print(Block.Fence fence, String inside, NoteBook notes) {
        FenceView view = new FenceView(
                fence.kind().label(),
                option(fence, "title"),
                inside,
                source(fence, notes),
                events(fence, notes),
                fence.options().get("src").map(this::image).orElse(""),
                option(fence, "alt"),
                option(fence, "caption"),
                option(fence, "credit"));
        return templates.print("blocks/" + view.kind(), page.toRoot(), view, page.path());
    }

    /** The source of a quotation stands beneath it, as a note would. */
    private String source(Block.Fence fence, NoteBook notes) {
        return fence.citations().isEmpty() ? "" : new NoteHtml(style, page).note(notes.noted(fence.citations()));
    }

    private static String option(Block.Fence fence, String name) {
        return fence.options().get(name).map(Located::value).orElse("");
    }

    private String image(Located<String> source) {
        return page.toRoot() + ContentPath.inContent(file.path(), source.value());
    }

    private List<EventView> events(Block.Fence fence, NoteBook notes) {
        if (fence.kind() != FenceKind.TIMELINE) {
            return List.of();
        }
        EventViews views = new EventViews(site, page, notes, this);
        return new TimelineSlice(fence.options()).of(site).stream().map(views::view).toList();
    }
}
