package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.markdown.Block;
import org.regesta.markdown.FenceKind;
import org.regesta.markdown.Inline;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.TimelineEvent;

/** Finds what pages and events quote; plain pages, which speak of the site itself, quote nobody. */
final class Quotations {
    private final LinkedSite site;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(LinkedSite site) {
        this.site = site;
    }

    static List<Quotation> of(LinkedSite site) {
        Quotations quotations = new Quotations(site);
        site.site().pages().stream()
                .filter(page -> page.kind() != PageKind.PLAIN)
                .flatMap(Quotations::blocks)
                .forEach(quotations::outer);
        site.site().events().forEach(quotations::event);
        return List.copyOf(quotations.found);
    }

    private static Stream<Block> blocks(Page page) {
        return Stream.concat(
                page.body().blocks().stream(),
                page.body().footnotes().stream().flatMap(note -> note.blocks().stream()));
    }

    private void event(TimelineEvent event) {
        List<Inline> summary = event.summary().content();
        marked(summary, !event.citations().isEmpty() || cites(summary.stream().flatMap(Inline::walk)));
    }

    /** A block of a page: a work cited anywhere in it is named with every quotation in it. */
    private void outer(Block block) {
        block(block, cites(block.inlines()));
    }

    private void block(Block block, boolean cited) {
        if (isQuotation(block)) {
            setOff(block);
        } else if (!(block instanceof Block.Heading)) {
            block.texts().forEach(text -> marked(text, cited));
            block.children().forEach(child -> block(child, cited));
        }
    }

    private static boolean isQuotation(Block block) {
        return block instanceof Block.Quote
                || (block instanceof Block.Fence fence && fence.kind() == FenceKind.QUOTATION);
    }

    /** A quotation in a block of its own names its work itself. */
    private void setOff(Block block) {
        boolean named = block.walk()
                .anyMatch(inner ->
                        inner instanceof Block.Fence fence && !fence.citations().isEmpty());
        List<Wording> texts = block.walk()
                .flatMap(inner -> inner.texts().stream())
                .map(text -> WordingReader.read(text, site))
                .filter(wording -> !wording.text().isBlank())
                .toList();
        if (!texts.isEmpty()) {
            String words = String.join(" ", texts.stream().map(Wording::text).toList());
            found.add(new Quotation(words, texts.get(0).span(), true, named || cites(block.inlines())));
        }
    }

    private void marked(List<Inline> text, boolean cited) {
        if (!hasMarks(text)) {
            return;
        }
        Wording wording = WordingReader.read(text, site);
        wording.quoted()
                .forEach(marks -> found.add(new Quotation(
                        wording.text().substring(marks[0] + 1, marks[1] - 1),
                        wording.span(marks[0], marks[1]),
                        false,
                        cited)));
    }

    /** Whether a quotation mark stands anywhere in a text as it was written. */
    private static boolean hasMarks(List<Inline> text) {
        if (text.isEmpty()) {
            return false;
        }
        String written = text.get(0).span().to(text.get(text.size() - 1).span()).text();
        return written.indexOf('"') >= 0 || written.indexOf('“') >= 0;
    }

    private static boolean cites(Stream<Inline> inlines) {
        return inlines.anyMatch(Inline.CitationGroup.class::isInstance);
    }
}
