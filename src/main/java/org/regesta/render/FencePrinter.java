package org.regesta.render;

import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Block;
import org.regesta.markdown.FenceKind;
import org.regesta.model.ContentPath;
import org.regesta.model.Dataset;
import org.regesta.model.GeoMap;
import org.regesta.model.Permalink;

/** Prints the fenced blocks of a page through their template. */
final class FencePrinter {
    private final Workshop workshop;
    private final Permalink page;
    private final SourceFile file;

    FencePrinter(Workshop workshop, Permalink page, SourceFile file) {
        this.workshop = workshop;
        this.page = page;
        this.file = file;
    }

    String print(Block.Fence fence, String inside, NoteBook notes) {
        if (fence.kind() == FenceKind.MAP) {
            return map(fence, notes);
        }
        FenceView view = new FenceView(
                fence.kind().label(),
                option(fence, "title"),
                inside,
                source(fence, notes),
                events(fence),
                bars(fence),
                fence.kind() == FenceKind.CHART
                        ? chart(fence)
                                .map(table -> table.permalink().from(page))
                                .orElse("")
                        : fence.options().get("src").map(this::image).orElse(""),
                option(fence, "alt"),
                option(fence, "caption"),
                option(fence, "credit"));
        return workshop.templates().print("blocks/" + view.kind(), page.toRoot(), view, page.path());
    }

    private String map(Block.Fence fence, NoteBook notes) {
        return workshop.site()
                .site()
                .map(option(fence, "id"))
                .map(map -> new MapViews(workshop, page, notes, this).view(map, anchor(fence, map)))
                .map(view -> workshop.templates().print("blocks/map", page.toRoot(), view, page.path()))
                .orElse("");
    }

    /** Only the first of several blocks with one map bears its anchor, and none on a page that quotes another. */
    private String anchor(Block.Fence fence, GeoMap map) {
        return workshop.site().site().pages().stream()
                .filter(shown -> shown.permalink().equals(page))
                .flatMap(shown -> map.on(shown).stream())
                .filter(first -> first.span().equals(fence.span()))
                .map(first -> GeoMap.anchor(map.id().value()))
                .findFirst()
                .orElse("");
    }

    /** The source of a quotation stands beneath it, as a note would. */
    private String source(Block.Fence fence, NoteBook notes) {
        return fence.citations().isEmpty()
                ? ""
                : new NoteHtml(workshop.style(), page).note(notes.noted(fence.citations()));
    }

    private static String option(Block.Fence fence, String name) {
        return fence.options().get(name).map(Located::value).orElse("");
    }

    private String image(Located<String> source) {
        return page.toRoot() + ContentPath.inContent(file.path(), source.value());
    }

    private Optional<Dataset> chart(Block.Fence fence) {
        return workshop.site().site().datasets().stream()
                .filter(table -> table.id().value().equals(option(fence, "id")))
                .findFirst();
    }

    private List<DatasetRowView> bars(Block.Fence fence) {
        return fence.kind() == FenceKind.CHART
                ? chart(fence)
                        .map(table -> new DatasetViews(workshop, page).bars(table, option(fence, "column")))
                        .orElse(List.of())
                : List.of();
    }

    private List<EventLineView> events(Block.Fence fence) {
        if (fence.kind() != FenceKind.TIMELINE) {
            return List.of();
        }
        return new TimelineSlice(fence.options())
                .of(workshop.site()).stream()
                        .map(event -> EventLineView.of(event, page))
                        .toList();
    }
}
