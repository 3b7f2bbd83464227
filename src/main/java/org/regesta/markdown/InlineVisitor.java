package org.regesta.markdown;

/** What is done with each kind of running text. */
public interface InlineVisitor {
    /** Words. */
    void visit(Inline.Text text);

    /** Stressed words. */
    void visit(Inline.Emphasis emphasis);

    /** Strongly stressed words. */
    void visit(Inline.Strong strong);

    /** Characters taken as they are. */
    void visit(Inline.Code code);

    /** A line break. */
    void visit(Inline.Break lineBreak);

    /** An ordinary link. */
    void visit(Inline.Link link);

    /** A picture. */
    void visit(Inline.Image image);

    /** A link in double brackets. */
    void visit(Inline.WikiLink link);

    /** Works cited. */
    void visit(Inline.CitationGroup citations);

    /** The mark of a footnote. */
    void visit(Inline.FootnoteMark mark);

    /** A contested statement. */
    void visit(Inline.Contested contested);

    /** Words that quote a number of a table. */
    void visit(Inline.DataQuote quote);

    /** A date. */
    void visit(Inline.DateText date);
}
