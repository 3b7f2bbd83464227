package org.regesta.markdown;

import java.util.Optional;

/** What the printing of a text asks of the page on which it stands. */
public interface HtmlContext {
    /** Where a link in double brackets leads; nothing if its words alone are to be printed. */
    Optional<LinkTarget> target(Inline.WikiLink link);

    /** Where an ordinary link leads; nothing if its words alone are to be printed. */
    Optional<LinkTarget> target(Inline.Link link);

    /** The debate to which a contested statement belongs; nothing if the mark is not to be printed. */
    Optional<LinkTarget> debate(Inline.Contested contested);

    /** The table that some words quote; nothing if the words alone are to be printed. */
    Optional<LinkTarget> table(Inline.DataQuote quote);

    /** The number of the note for some works cited; nothing if notes are not to be printed. */
    Optional<NoteMark> note(Inline.CitationGroup citations);

    /** The name of its author, for a work named in the sentence. */
    String name(Inline.CitationGroup citations);

    /** The number of the note for a footnote; nothing if notes are not to be printed. */
    Optional<NoteMark> note(Inline.FootnoteMark mark);

    /** The address of a picture, seen from the page. */
    String address(Inline.Image image);

    /** The anchor of a paragraph; nothing if it has none. */
    Optional<String> anchor(Block.Paragraph paragraph);

    /** The number to show at a paragraph; nothing if its text shows none. */
    default Optional<Integer> number(Block.Paragraph paragraph) {
        return Optional.empty();
    }

    /** The HTML of a fenced block around what stands in it. */
    String fence(Block.Fence fence, String inside);
}
