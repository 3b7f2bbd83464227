package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.ProseDates;
import org.regesta.markdown.Inline;
import org.regesta.markdown.InlineVisitor;
import org.regesta.model.ContentPath;
import org.regesta.model.LinkedSite;
import org.regesta.model.PlainText;
import org.regesta.model.Target;
import org.regesta.model.WorkNames;

/** Turns the running text of a sentence into its wording. */
final class WordingReader implements InlineVisitor {
    private final LinkedSite site;
    private final StringBuilder text = new StringBuilder();
    private final List<Wording.Part> parts = new ArrayList<>();
    private final List<Linked> links = new ArrayList<>();
    private final List<Dated> dates = new ArrayList<>();

    private WordingReader(LinkedSite site) {
        this.site = site;
    }

    static Wording read(List<Inline> sentence, LinkedSite site) {
        WordingReader reader = new WordingReader(site);
        sentence.forEach(inline -> inline.accept(reader));
        return new Wording(reader.text.toString(), reader.parts, reader.links, reader.dates);
    }

    private void append(String words, SourceSpan span) {
        if (!words.isEmpty()) {
            parts.add(new Wording.Part(text.length(), text.length() + words.length(), span));
            text.append(words);
        }
    }

    private void inside(Inline inline) {
        inline.children().forEach(child -> child.accept(this));
    }

    private void link(Optional<Target> target, int start, SourceSpan span) {
        target.ifPresent(found -> links.add(new Linked(found.id(), start, text.length(), span)));
    }

    @Override
    public void visit(Inline.Text words) {
        append(words.plain(), words.span());
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
        append(code.text(), code.span());
    }

    @Override
    public void visit(Inline.Break lineBreak) {
        append(" ", lineBreak.span());
    }

    @Override
    public void visit(Inline.Link link) {
        int start = text.length();
        inside(link);
        String destination = link.destination().value();
        if (ContentPath.isInternal(destination)) {
            String from = link.span().file().path();
            link(site.links().inFile(ContentPath.resolve(from, destination)), start, link.span());
        }
    }

    @Override
    public void visit(Inline.Image image) {
        // A picture is not part of the sentence.
    }

    @Override
    public void visit(Inline.WikiLink link) {
        int start = text.length();
        String words = PlainText.of(link, site.links()).replace('\n', ' ');
        append(words, link.span());
        if (link.label().isPresent()) {
            ProseDates.find(words)
                    .forEach(date -> dates.add(new Dated(
                            date.date(),
                            start + date.start(),
                            start + date.end(),
                            part(link.span(), words, date.start(), date.end()))));
        }
        link(site.links().resolve(link.target()).target(), start, link.span());
    }

    /** Where some of the words of a link were written. */
    private static SourceSpan part(SourceSpan link, String words, int from, int to) {
        int at = link.text().lastIndexOf(words);
        return at < 0 ? link : link.part(at + from, at + to);
    }

    @Override
    public void visit(Inline.CitationGroup citations) {
        if (citations.named()) {
            append(WorkNames.of(citations, site.site().bibliography()), citations.span());
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
        int start = text.length();
        append(date.plain(), date.span());
        dates.add(new Dated(date.date(), start, text.length(), date.span()));
    }
}
