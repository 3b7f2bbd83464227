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
    private final int[] starts;
    private final int[] ends;

    private Passage(String text, SourceFile file, int[] starts, int[] ends) {
        this.text = text;
        this.file = file;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text that stands in its file just as it is, from an offset on. */
    public static Passage verbatim(SourceFile file, int start, String text) {
        int[] starts = new int[text.length() + 1];
        Arrays.setAll(starts, i -> Math.min(start + i, file.text().length()));
        return new Passage(text, file, starts, Arrays.copyOfRange(starts, 1, starts.length));
    }

    /** A text with the offsets at which its characters start, and then the text ends, and those behind its characters. */
    static Passage mapped(SourceFile file, String text, int[] starts, int[] ends) {
        return new Passage(text, file, starts, ends);
    }

    /** A string value of a data file or of front matter. */
    public static Passage of(Located<String> value) {
        return new WrittenString(value).passage();
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
        int start = starts[from];
        return file.span(start, to > from ? Math.max(start, ends[to - 1]) : start);
    }

    /** Where all of it was written. */
    public SourceSpan span() {
        return span(0, text.length());
    }

    /** A part of this text as a passage of its own. */
    public Passage part(int from, int to) {
        return new Passage(
                text.substring(from, to),
                file,
                Arrays.copyOfRange(starts, from, to + 1),
                Arrays.copyOfRange(ends, from, to));
    }
}
