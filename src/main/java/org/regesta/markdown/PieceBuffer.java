package org.regesta.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.PassageBuilder;

/** Collects pieces of running text, joining words that flexmark keeps apart, so that a date is found across a line end. */
final class PieceBuffer {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String MARKS = "[]{}";

    private final Passage passage;
    private final List<Piece> pieces = new ArrayList<>();
    private PassageBuilder words;

    PieceBuffer(Passage passage) {
        this.passage = passage;
        this.words = new PassageBuilder(passage);
    }

    void add(Inline inline) {
        flush();
        pieces.add(Piece.finished(inline));
    }

    void append(String text, int from, int to) {
        words.append(text, from, to);
    }

    /** Words as written, with backslashes before punctuation taken away. */
    void appendEscaped(BasedSequence chars) {
        for (int i = atLineStart() ? blanks(chars, 0) : 0; i < chars.length(); i++) {
            boolean escape =
                    chars.charAt(i) == '\\' && i + 1 < chars.length() && PUNCTUATION.indexOf(chars.charAt(i + 1)) >= 0;
            i += escape ? 1 : 0;
            escapedCharacter(chars.charAt(i), escape, place(chars, i));
            i += chars.charAt(i) == '\n' ? blanks(chars, i + 1) : 0;
        }
    }

    private boolean atLineStart() {
        boolean afterBreak = !pieces.isEmpty()
                && pieces.get(pieces.size() - 1)
                        .finished()
                        .filter(Inline.Break.class::isInstance)
                        .isPresent();
        return afterBreak && words.isEmpty();
    }

    /** Where a character stands in the text; flexmark joins the lines of a block without their marks. */
    private int place(BasedSequence chars, int index) {
        int offset = chars.getIndexOffset(index);
        int known = offset < 0 ? chars.getStartOffset() : offset;
        return Math.min(known, passage.text().length() - 1);
    }

    /** How many blanks stand at the start of a line. */
    private static int blanks(BasedSequence chars, int from) {
        int at = from;
        while (at < chars.length() && chars.charAt(at) == ' ') {
            at++;
        }
        return at - from;
    }

    /** An escaped bracket or brace is finished text: it must not be taken for part of a mark. */
    private void escapedCharacter(char character, boolean escape, int at) {
        if (escape && MARKS.indexOf(character) >= 0) {
            add(new Inline.Text(Character.toString(character), passage.span(Math.max(0, at - 1), at + 1)));
        } else {
            words.append(Character.toString(character), at, at + 1);
        }
    }

    List<Piece> pieces() {
        flush();
        return List.copyOf(pieces);
    }

    private void flush() {
        if (!words.isEmpty()) {
            pieces.add(Piece.words(words.build()));
            words = new PassageBuilder(passage);
        }
    }
}
