package org.regesta.model;

import java.util.Set;
import java.util.stream.Collectors;
import org.regesta.citation.CitationKey;
import org.regesta.markdown.Block;
import org.regesta.markdown.Document;
import org.regesta.markdown.Inline;

/**
 * On how many of its paragraphs a text says where it has its knowledge from.
 *
 * @param cited paragraphs that cite a work
 * @param synthesis paragraphs that are marked as transitions or summaries
 * @param uncited all others
 * @param single of those cited, the ones that rest on a single work
 */
public record SourceCoverage(int cited, int synthesis, int uncited, int single) {
    /** A text without paragraphs. */
    public static final SourceCoverage NONE = new SourceCoverage(0, 0, 0, 0);

    /** The coverage of the paragraphs that stand directly in a document. */
    public static SourceCoverage of(Document document) {
        SourceCoverage coverage = NONE;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                coverage = coverage.plus(of(paragraph));
            }
        }
        return coverage;
    }

    private static SourceCoverage of(Block.Paragraph paragraph) {
        int works = works(paragraph).size();
        if (works > 0) {
            return new SourceCoverage(1, 0, 0, works == 1 ? 1 : 0);
        }
        return paragraph.synthesis() ? new SourceCoverage(0, 1, 0, 0) : new SourceCoverage(0, 0, 1, 0);
    }

    /** The works that a paragraph cites. */
    public static Set<CitationKey> works(Block.Paragraph paragraph) {
        return paragraph
                .inlines()
                .filter(Inline.CitationGroup.class::isInstance)
                .map(Inline.CitationGroup.class::cast)
                .flatMap(group -> group.citations().stream())
                .map(citation -> citation.key().value())
                .collect(Collectors.toSet());
    }

    /** Both together. */
    public SourceCoverage plus(SourceCoverage other) {
        return new SourceCoverage(
                cited + other.cited, synthesis + other.synthesis, uncited + other.uncited, single + other.single);
    }

    /** All paragraphs. */
    public int paragraphs() {
        return cited + synthesis + uncited;
    }
}
