package org.regesta.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** A part of the text given, that knows where it stands in it. */
record Piece(String source, int start, int end) {
    /** All of a text. */
    static Piece of(String source) {
        return new Piece(source, 0, source.length());
    }

    /** The characters of the piece. */
    String text() {
        return source.substring(start, end);
    }

    /** Whether the piece has no characters. */
    boolean isEmpty() {
        return start == end;
    }

    /** The characters from one index of this piece to another. */
    Piece part(int from, int to) {
        return new Piece(source, start + from, start + to);
    }

    /** What a group matched in this piece's text. */
    Piece group(Matcher matcher, String name) {
        return part(matcher.start(name), matcher.end(name));
    }

    /** The pieces between the separators, empty ones too. */
    List<Piece> split(String separator) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int at = find(separator, from); at >= 0; at = find(separator, from)) {
            pieces.add(new Piece(source, from, at));
            from = at + separator.length();
        }
        pieces.add(new Piece(source, from, end));
        return pieces;
    }

    private int find(String separator, int from) {
        int at = source.indexOf(separator, from);
        return at >= 0 && at + separator.length() <= end ? at : -1;
    }

    /** The piece is not a date, and nothing more is known. */
    EdtfException unreadable() {
        return syntax(this, EdtfException.UNSPECIFIC);
    }

    /** The piece is not a date because of one part of it. */
    EdtfException syntax(Piece wrong, String explanation) {
        return refusal(EdtfException.Kind.SYNTAX, wrong, explanation);
    }

    /** The piece names a date that never was, because of one part of it. */
    EdtfException impossible(Piece wrong, String explanation) {
        return refusal(EdtfException.Kind.IMPOSSIBLE, wrong, "is impossible: " + explanation);
    }

    private EdtfException refusal(EdtfException.Kind kind, Piece wrong, String explanation) {
        return new EdtfException(kind, text(), explanation, wrong.start, wrong.end - wrong.start);
    }
}
