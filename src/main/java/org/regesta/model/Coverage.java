package org.regesta.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.regesta.citation.CitationKey;
import org.regesta.markdown.Block;

/**
 * How far the texts of a site say where they have their knowledge from; plain pages, which speak of the site, aside.
 *
 * @param pages the pages that have paragraphs, in order of their addresses
 */
public record Coverage(List<OfPage> pages) {
    /** Copies the list. */
    public Coverage {
        pages = List.copyOf(pages);
    }

    /** The coverage of a site. */
    public static Coverage of(Site site) {
        return new Coverage(site.pages().stream()
                .filter(page -> page.kind() != PageKind.PLAIN)
                .map(page -> new OfPage(page, SourceCoverage.of(page.body())))
                .filter(page -> page.sources().paragraphs() > 0)
                .toList());
    }

    /** The coverage of all pages together. */
    public SourceCoverage total() {
        return sum(page -> true);
    }

    /** The coverage of the pages of one kind together. */
    public SourceCoverage total(PageKind kind) {
        return sum(page -> page.kind() == kind);
    }

    private SourceCoverage sum(Predicate<Page> wanted) {
        return pages.stream()
                .filter(page -> wanted.test(page.page()))
                .map(OfPage::sources)
                .reduce(SourceCoverage.NONE, SourceCoverage::plus);
    }

    /**
     * The coverage of one page.
     *
     * @param page the page
     * @param sources what its paragraphs rest on
     */
    public record OfPage(Page page, SourceCoverage sources) {
        /** Its paragraphs that rest on a single work, in reading order. */
        public List<Alone> alone() {
            ParagraphAnchors anchors = ParagraphAnchors.of(page.body());
            List<Alone> found = new ArrayList<>();
            for (Block block : page.body().blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    Set<CitationKey> works = SourceCoverage.works(paragraph);
                    works.stream()
                            .filter(work -> works.size() == 1)
                            .forEach(work -> found.add(new Alone(page, anchors.of(paragraph), work)));
                }
            }
            return found;
        }
    }

    /**
     * A paragraph that rests on a single work.
     *
     * @param page the page on which it stands
     * @param anchor its anchor there
     * @param work the work
     */
    public record Alone(Page page, Optional<String> anchor, CitationKey work) {
        /** The address of the paragraph. */
        public Permalink permalink() {
            return anchor.map(page.permalink()::at).orElse(page.permalink());
        }
    }
}
