package org.regesta.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Passage;

/**
 * Running text on its way from flexmark's tree: either words in which marks and dates are still to be found, or a finished
 * piece.
 *
 * @param words words not looked at yet
 * @param finished a finished piece
 */
record Piece(Optional<Passage> words, Optional<Inline> finished) {
    static Piece words(Passage passage) {
        return new Piece(Optional.of(passage), Optional.empty());
    }

    static Piece finished(Inline inline) {
        return new Piece(Optional.empty(), Optional.of(inline));
    }

    /** The words of the last piece, nothing if it is not words. */
    static String lastText(List<Piece> pieces) {
        return pieces.isEmpty()
                ? ""
                : pieces.get(pieces.size() - 1).words().map(Passage::text).orElse("");
    }

    /** The pieces with the last one, which must be words, cut to a length. */
    static List<Piece> cutLast(List<Piece> pieces, int length) {
        List<Piece> cut = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        Passage last = pieces.get(pieces.size() - 1).words().orElseThrow();
        if (length > 0) {
            cut.add(words(last.part(0, length)));
        }
        return List.copyOf(cut);
    }

    /** Finds contested statements, stray marks and dates, and finishes all pieces. */
    static List<Inline> inlines(List<Piece> pieces, ReadingContext context) {
        List<Inline> inlines = new ArrayList<>();
        for (Piece piece : new SpanMarks(context).apply(pieces)) {
            piece.finished().ifPresent(inlines::add);
            piece.words().ifPresent(words -> inlines.addAll(new Words(words, context).inlines()));
        }
        return List.copyOf(inlines);
    }
}
