package org.regesta.render;

import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Block;
import org.regesta.markdown.HtmlContext;
import org.regesta.markdown.Inline;
import org.regesta.markdown.LinkTarget;
import org.regesta.markdown.NoteMark;
import org.regesta.model.ContentPath;
import org.regesta.model.HeadingNames;
import org.regesta.model.LinkTable;
import org.regesta.model.LinkedSite;
import org.regesta.model.Permalink;
import org.regesta.model.Slug;
import org.regesta.model.Target;
import org.regesta.model.WorkNames;

/** What the printing of a text asks of the page on which it stands: links, notes, anchors. */
final class PageContext implements HtmlContext {
    private final LinkedSite site;
    private final LinkTable links;
    private final Permalink page;
    private final SourceFile file;
    private final NoteBook notes;
    private final ParagraphMarks paragraphs;
    private final ForeignNames foreign;
    private final FencePrinter fences;

    PageContext(
            LinkedSite site,
            Permalink page,
            SourceFile file,
            NoteBook notes,
            ParagraphMarks paragraphs,
            ForeignNames foreign,
            FencePrinter fences) {
        this.site = site;
        this.links = site.links();
        this.page = page;
        this.file = file;
        this.notes = notes;
        this.paragraphs = paragraphs;
        this.foreign = foreign;
        this.fences = fences;
    }

    /** Nothing for a link that leads nowhere by way of an exception: its words are printed. */
    @Override
    public Optional<LinkTarget> target(Inline.WikiLink link) {
        return links.resolve(link.target()).target().map(target -> target(link, target));
    }

    private LinkTarget target(Inline.WikiLink link, Target target) {
        Permalink place = link.heading()
                .flatMap(heading -> HeadingNames.anchor(heading, target))
                .map(target.permalink()::at)
                .orElse(target.permalink());
        String words = words(link, target);
        return new LinkTarget(
                place.from(page),
                words,
                kind(target),
                foreign.language(link.label().orElse(words)));
    }

    /** A link by title or alias shows what its author wrote; a link by id shows the title. */
    private static String words(Inline.WikiLink link, Target target) {
        return link.target().equals(target.id().value()) ? target.title() : link.target();
    }

    private static String kind(Target target) {
        return target.label().replace(' ', '-');
    }

    @Override
    public Optional<LinkTarget> target(Inline.Link link) {
        String address = link.destination().value();
        if (address.startsWith("#")) {
            return Optional.of(new LinkTarget(onItsPage(address), "", "", Optional.empty()));
        }
        if (!ContentPath.isInternal(address)) {
            return Optional.of(new LinkTarget(address, "", "external", Optional.empty()));
        }
        return links.inFile(ContentPath.resolve(file.path(), address)).map(target -> target(address, target));
    }

    /** A place on the page of the file, which may be printed on another. */
    private String onItsPage(String address) {
        return links.inFile(file.path())
                .flatMap(own -> ContentPath.fragment(address).map(own.permalink()::at))
                .map(place -> place.from(page))
                .orElse(address);
    }

    private LinkTarget target(String address, Target target) {
        Permalink place =
                ContentPath.fragment(address).map(target.permalink()::at).orElse(target.permalink());
        return new LinkTarget(place.from(page), target.title(), kind(target), Optional.empty());
    }

    @Override
    public Optional<LinkTarget> debate(Inline.Contested contested) {
        Located<String> id = contested.debate();
        return links.find(new Slug(id.value()))
                .map(target -> new LinkTarget(
                        target.permalink().from(page), "Contested: " + target.title(), "debate", Optional.empty()));
    }

    @Override
    public Optional<NoteMark> note(Inline.CitationGroup citations) {
        return Optional.of(notes.cite(citations.citations()));
    }

    @Override
    public Optional<LinkTarget> table(Inline.DataQuote quote) {
        return site.site()
                .cell(quote.cell().value())
                .map(cell -> new LinkTarget(
                        cell.permalink().from(page),
                        "From the table: " + cell.dataset().title().value(),
                        "dataset",
                        Optional.empty()));
    }

    @Override
    public String name(Inline.CitationGroup citations) {
        return WorkNames.of(citations, site.site().bibliography());
    }

    @Override
    public Optional<NoteMark> note(Inline.FootnoteMark mark) {
        return Optional.of(notes.footnote(mark));
    }

    @Override
    public String address(Inline.Image image) {
        return page.toRoot() + ContentPath.inContent(file.path(), image.source().value());
    }

    @Override
    public Optional<String> anchor(Block.Paragraph paragraph) {
        return paragraphs.anchor(paragraph);
    }

    @Override
    public Optional<Integer> number(Block.Paragraph paragraph) {
        return paragraphs.number(paragraph);
    }

    @Override
    public String fence(Block.Fence fence, String inside) {
        return fences.print(fence, inside, notes);
    }
}
