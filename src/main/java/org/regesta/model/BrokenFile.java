package org.regesta.model;

import java.util.List;
import org.regesta.markdown.Document;

/**
 * A content file with faults that keep it from being used: links to what it holds are not reported as well.
 *
 * @param names the ids, titles and aliases in it, as far as they could be made out
 * @param body its text, whose links are checked all the same; empty for data, and where the text is what can't be read
 */
public record BrokenFile(List<String> names, Document body) {
    /** Copies the list. */
    public BrokenFile {
        names = List.copyOf(names);
    }

    /** A file without a text that could be checked. */
    public BrokenFile(List<String> names) {
        this(names, Document.EMPTY);
    }
}
