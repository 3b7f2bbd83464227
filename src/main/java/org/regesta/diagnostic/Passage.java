package org.regesta.diagnostic;

import java.util.Arrays;

/**
 * Text to be parsed, which knows for each of its characters where an editor wrote it.
 *
 * <p>A whole file is a passage; so is the value of a JSON string, whose escapes make it shorter than its source.
 */
public final class Passage {
    private final String text;
    private final SourceFile file;
    private final int[] offsets;

    private Passage(String text, SourceFile file, int[] offsets) {
        this.text = text;
        this.file = file;
        this.offsets = offsets;
    }

    /** A text that stands in its file just as it is, from an offset on. */
    public static Passage verbatim(SourceFile file, int start, String text) {
        int[] offsets = new int[text.length() + 1];
        Arrays.setAll(offsets, i -> Math.min(start + i, file.text().length()));
        return new Passage(text, file, offsets);
    }

    /** A text whose characters come from the given offsets, one more than it has characters. */
    public static Passage mapped(SourceFile file, String text, int[] offsets) {
        return new Passage(text, file, offsets.clone());
    }

    /** A string value of a data file or of front matter. */
    public static Passage of(Located<String> value) {
        String source = value.span().text();
        int at = source.indexOf(value.value());
        if (at >= 0) {
            return verbatim(value.span().file(), value.span().start() + at, value.value());
        }
        return new EscapedString(value).passage();
    }

    /** The file in which it was written. */
    public SourceFile file() {
        return file;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** Where the characters between two offsets of this text were written. */
    public SourceSpan span(int from, int to) {
        int start = offsets[from];
        return file.span(start, to > from ? Math.max(start, offsets[to - 1] + width(to - 1)) : start);
    }

    /** Where all of it was written. */
    public SourceSpan span() {
        return span(0, text.length());
    }

    /** A part of this text as a passage of its own. */
    public Passage part(int from, int to) {
        return new Passage(text.substring(from, to), file, Arrays.copyOfRange(offsets, from, to + 1));
    }

    /** The source characters that stand for one character: more than one for an escape. */
    private int width(int index) {
        int gap = offsets[index + 1] - offsets[index];
        return gap >= 1 && gap <= EscapedString.LONGEST ? gap : 1;
    }
}
