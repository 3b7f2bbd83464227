package org.regesta.model;

import java.util.List;

/**
 * A content file with faults that keep it from being used: links to what it holds are not reported as well.
 *
 * @param names the ids, titles and aliases in it, as far as they could be made out
 */
public record BrokenFile(List<String> names) {
    /** Copies the list. */
    public BrokenFile {
        names = List.copyOf(names);
    }
}
