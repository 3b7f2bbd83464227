package org.regesta.model;

import java.util.List;
import org.regesta.markdown.Inline;

/**
 * A sentence somewhere on the site that speaks of something.
 *
 * @param from the page or event in which it stands
 * @param place the address of the paragraph or event
 * @param sentence its words
 * @param piece the link or the citation in it
 */
public record Mention(Target from, Permalink place, List<Inline> sentence, Inline piece) {
    /** Copies the list. */
    public Mention {
        sentence = List.copyOf(sentence);
    }
}
