package org.regesta.model;

import java.util.List;
import org.regesta.markdown.Inline;
import org.regesta.markdown.InlineVisitor;

/** Running text as plain words, with links by id shown as the titles they lead to, and without notes. */
public final class PlainText implements InlineVisitor {
    private final LinkedSite site;
    private final StringBuilder words = new StringBuilder();

    private PlainText(LinkedSite site) {
        this.site = site;
    }

    /** The words. */
    public static String of(List<Inline> content, LinkedSite site) {
        PlainText text = new PlainText(site);
        content.forEach(inline -> inline.accept(text));
        return text.words.toString();
    }

    /** The words that a link in double brackets shows. */
    public static String of(Inline.WikiLink link, LinkTable links) {
        return link.label()
                .orElseGet(() -> links.resolve(link.target())
                        .target()
                        .filter(target -> target.id().value().equals(link.target()))
                        .map(Target::title)
                        .orElse(link.target()));
    }

    private void inside(Inline inline) {
        inline.children().forEach(child -> child.accept(this));
    }

    @Override
    public void visit(Inline.Text text) {
        words.append(text.plain());
    }

    @Override
    public void visit(Inline.Emphasis emphasis) {
        inside(emphasis);
    }

    @Override
    public void visit(Inline.Strong strong) {
        inside(strong);
    }

    @Override
    public void visit(Inline.Code code) {
        words.append(code.text());
    }

    @Override
    public void visit(Inline.Break lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Inline.Link link) {
        inside(link);
    }

    @Override
    public void visit(Inline.Image image) {
        inside(image);
    }

    @Override
    public void visit(Inline.WikiLink link) {
        words.append(of(link, site.links()));
    }

    @Override
    public void visit(Inline.CitationGroup citations) {
        // A note is not part of the sentence; a name in it is.
        if (citations.named()) {
            words.append(WorkNames.of(citations, site.site().bibliography()));
        }
    }

    @Override
    public void visit(Inline.FootnoteMark mark) {
        // A note is not part of the sentence.
    }

    @Override
    public void visit(Inline.Contested contested) {
        inside(contested);
    }

    @Override
    public void visit(Inline.DataQuote quote) {
        inside(quote);
    }

    @Override
    public void visit(Inline.DateText date) {
        words.append(date.plain());
    }
}
