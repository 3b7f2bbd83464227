package org.regesta.render;

import java.util.List;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Block;
import org.regesta.markdown.Document;
import org.regesta.markdown.Footnote;
import org.regesta.markdown.HtmlPrinter;
import org.regesta.markdown.Prose;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.Permalink;
import org.regesta.model.PlainText;

/** Prints the texts of one page: its body, short texts of its data, and the notes of all of them. */
final class PageWriter {
    private final Workshop workshop;
    private final LinkedSite site;
    private final Permalink page;
    private final SourceFile file;
    private final Document document;
    private final ForeignNames foreign;
    private final NoteBook notes;
    private final FencePrinter fences;

    PageWriter(Workshop workshop, Permalink page, SourceFile file, Document document, NoteBook row) {
        this.workshop = workshop;
        this.site = workshop.site();
        this.foreign = workshop.foreign();
        this.page = page;
        this.file = file;
        this.document = document;
        this.fences = new FencePrinter(workshop, page, file);
        this.notes = row.of(this::footnote);
    }

    /** The body with its notes; to be printed after every other text of the page, since it ends the row of notes. */
    BodyView body() {
        return body(ParagraphMarks.anchors(document));
    }

    /** The same with a number at each paragraph. */
    BodyView numberedBody() {
        return body(ParagraphMarks.numbered(document));
    }

    private BodyView body(ParagraphMarks paragraphs) {
        String html = printer(paragraphs).blocks(document.blocks());
        return new BodyView(html, notes(), contents());
    }

    /** The notes called so far. */
    List<NoteView> notes() {
        return notes.notes();
    }

    /** What prints parts of another page on this one; their notes join its row. */
    PageWriter quoting(Page other) {
        return new PageWriter(workshop, page, other.file(), other.body(), notes);
    }

    private String footnote(String label) {
        return document.footnote(label).map(this::footnote).orElse("");
    }

    private String footnote(Footnote footnote) {
        List<Block> blocks = footnote.blocks();
        boolean single = blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph;
        HtmlPrinter printer = printer(ParagraphMarks.NONE);
        return single ? printer.inlines(blocks.get(0).texts().get(0)) : printer.blocks(blocks);
    }

    /** Some blocks as HTML. */
    String blocks(List<Block> blocks) {
        return printer(ParagraphMarks.NONE).blocks(blocks);
    }

    /** A short text as HTML. */
    String prose(Prose prose) {
        return printer(ParagraphMarks.NONE).inlines(prose.content());
    }

    /** Shows events with their summaries on this page; what these cite joins its notes. */
    EventViews events() {
        return new EventViews(site, page, notes, foreign, fences);
    }

    private HtmlPrinter printer(ParagraphMarks paragraphs) {
        return new HtmlPrinter(new PageContext(site, page, file, notes, paragraphs, foreign, fences));
    }

    private List<HeadingView> contents() {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(h -> new HeadingView(h.id(), PlainText.of(h.content(), site), h.level()))
                .toList();
    }
}
