package org.regesta.model;

import java.util.Optional;
import java.util.Set;
import org.regesta.diagnostic.SourceSpan;

/**
 * Something that can be linked to.
 *
 * @param id its id
 * @param label the word for its kind, such as {@code person} or {@code timeline event}
 * @param page the kind of the page, if it is one
 * @param permalink its address
 * @param title its title
 * @param summary its summary in plain words; empty for an event, whose summary holds links
 * @param anchors the anchors inside it
 * @param span where it was written
 */
public record Target(
        Slug id,
        String label,
        Optional<PageKind> page,
        Permalink permalink,
        String title,
        String summary,
        Set<String> anchors,
        SourceSpan span) {
    /** Copies the set. */
    public Target {
        anchors = Set.copyOf(anchors);
    }

    /** The content file in which it was written. */
    public String file() {
        return span.file().path();
    }
}
