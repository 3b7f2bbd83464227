package org.regesta.markdown;

import java.util.List;
import org.regesta.diagnostic.SourceSpan;

/**
 * A single paragraph of Markdown that stands in a data file or in front matter.
 *
 * @param content its running text
 * @param span where it was written
 */
public record Prose(List<Inline> content, SourceSpan span) {
    /** Copies the list. */
    public Prose {
        content = List.copyOf(content);
    }

    /** Its words, without marks. */
    public String plain() {
        return Inline.plain(content);
    }
}
