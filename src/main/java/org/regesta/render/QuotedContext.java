package org.regesta.render;

import java.util.Optional;
import org.regesta.markdown.Block;
import org.regesta.markdown.HtmlContext;
import org.regesta.markdown.Inline;
import org.regesta.markdown.LinkTarget;
import org.regesta.markdown.NoteMark;
import org.regesta.model.LinkedSite;
import org.regesta.model.PlainText;
import org.regesta.model.WorkNames;

/** Prints a sentence away from its page: without links, notes and marks, but with the piece in question highlighted. */
final class QuotedContext implements HtmlContext {
    private final LinkedSite site;
    private final ForeignNames foreign;
    private final Inline piece;

    QuotedContext(LinkedSite site, ForeignNames foreign, Inline piece) {
        this.site = site;
        this.foreign = foreign;
        this.piece = piece;
    }

    @Override
    public Optional<LinkTarget> target(Inline.WikiLink link) {
        return words(link, PlainText.of(link, site.links()));
    }

    @Override
    public Optional<LinkTarget> target(Inline.Link link) {
        return words(link, "");
    }

    private Optional<LinkTarget> words(Inline link, String words) {
        return Optional.of(new LinkTarget("", words, link.equals(piece) ? "mark" : "", foreign.language(words)));
    }

    @Override
    public Optional<LinkTarget> debate(Inline.Contested contested) {
        return Optional.empty();
    }

    @Override
    public Optional<NoteMark> note(Inline.CitationGroup citations) {
        return Optional.empty();
    }

    @Override
    public Optional<LinkTarget> table(Inline.DataQuote quote) {
        return Optional.empty();
    }

    @Override
    public String name(Inline.CitationGroup citations) {
        return WorkNames.of(citations, site.site().bibliography());
    }

    @Override
    public Optional<NoteMark> note(Inline.FootnoteMark mark) {
        return Optional.empty();
    }

    @Override
    public String address(Inline.Image image) {
        return "";
    }

    @Override
    public Optional<String> anchor(Block.Paragraph paragraph) {
        return Optional.empty();
    }

    @Override
    public String fence(Block.Fence fence, String inside) {
        return inside;
    }
}
