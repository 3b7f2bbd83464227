package org.regesta.markdown;

import java.util.List;

/**
 * Running text that may end in a mark in braces.
 *
 * @param pieces the text without the mark
 * @param found whether the mark stood there
 */
record TrailingMark(List<Piece> pieces, boolean found) {
    static TrailingMark of(List<Piece> pieces, String mark) {
        String last = Piece.lastText(pieces);
        if (!last.stripTrailing().endsWith(mark)) {
            return new TrailingMark(pieces, false);
        }
        int end = last.stripTrailing().length() - mark.length();
        return new TrailingMark(
                Piece.cutLast(pieces, last.substring(0, end).stripTrailing().length()), true);
    }

    List<Inline> inlines(ReadingContext context) {
        return Piece.inlines(pieces, context);
    }
}
