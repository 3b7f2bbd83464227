package org.regesta.link;

import java.util.Set;
import java.util.regex.Pattern;
import org.regesta.markdown.Inline;
import org.regesta.model.Page;
import org.regesta.model.PageKind;

/**
 * The anchors that a page has from its template, whatever its editor writes.
 *
 * @param kind the kind of the page
 * @param notes whether it has notes, or may come to have them
 */
record OwnAnchors(PageKind kind, boolean notes) {
    private static final Set<String> EVERY = Set.of("content", "cite-this-page", "improve-this-page");
    private static final Set<String> READ = Set.of("in-the-timeline", "after-picture", "mentioned-in", "page-sources");
    private static final Set<String> ENTRY = Set.of("facts", "succession");
    private static final Set<String> ARTICLE = Set.of("contents", "concerned");
    private static final Set<String> DEBATE = Set.of("positions");
    private static final String NOTES = "notes";
    private static final Pattern NOTE = Pattern.compile("note-\\d+|note-mark-\\d+(?:-\\d+)?");

    /** A plain page without sources may well have a heading "Notes". */
    static OwnAnchors of(Page page) {
        boolean notes = page.kind() != PageKind.PLAIN || page.body().inlines().anyMatch(OwnAnchors::callsNote);
        return new OwnAnchors(page.kind(), notes);
    }

    boolean contain(String anchor) {
        return EVERY.contains(anchor)
                || NOTE.matcher(anchor).matches()
                || (notes && anchor.equals(NOTES))
                || (kind != PageKind.PLAIN && READ.contains(anchor))
                || (kind.isEntry() && ENTRY.contains(anchor))
                || (kind == PageKind.ARTICLE && ARTICLE.contains(anchor))
                || (kind == PageKind.DEBATE && DEBATE.contains(anchor));
    }

    private static boolean callsNote(Inline piece) {
        return piece instanceof Inline.CitationGroup || piece instanceof Inline.FootnoteMark;
    }
}
