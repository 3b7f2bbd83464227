package org.regesta.diagnostic;

import java.util.Arrays;

/** A text file of the content folder, with its path as editors know it, and its lines. */
public final class SourceFile {
    private final String path;
    private final String location;
    private final String text;
    private final int[] lineStarts;

    /**
     * A file that was read.
     *
     * @param path its path with forward slashes, as shown to editors, such as {@code content/people/karl-radek.md}
     * @param text its whole text, with lines ended by a line feed
     */
    public SourceFile(String path, String text) {
        this(path, path, text);
    }

    /** The same that stands elsewhere; {@code location} is its path from the working folder, by which reports name it. */
    SourceFile(String path, String location, String text) {
        this.path = path;
        this.location = location;
        this.text = text;
        this.lineStarts = startsOfLines(text);
    }

    private static int[] startsOfLines(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; line < starts.length; i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return starts;
    }

    /** The path as shown to editors, with forward slashes. */
    public String path() {
        return path;
    }

    /** The path from the working folder, where the tools of editors look for it. */
    public String location() {
        return location;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** How many lines the file has, at least one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The 1-based line in which a UTF-16 offset stands. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of a UTF-16 offset, counted in code points. */
    public int columnAt(int offset) {
        return text.codePointCount(lineStarts[lineAt(offset) - 1], Math.min(offset, text.length())) + 1;
    }

    /** The offset at which a 1-based line starts; the end of the text for a line that the file does not have. */
    public int startOfLine(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[line - 1];
    }

    /** The offset at which a 1-based line ends, before its line feed. */
    public int endOfLine(int line) {
        return line >= lineStarts.length ? text.length() : lineStarts[line] - 1;
    }

    /** The text of a 1-based line, without its line feed. */
    public String line(int line) {
        return text.substring(startOfLine(line), endOfLine(line));
    }

    /** The offset of a place given as 1-based line and 0-based code points from its start. */
    public int offset(int line, int codePoints) {
        int start = startOfLine(line);
        int available = text.codePointCount(start, endOfLine(line));
        return text.offsetByCodePoints(start, Math.min(codePoints, available));
    }

    /** A stretch of this file between two UTF-16 offsets. */
    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    /** The first place of the file: where a fault of the file as a whole is shown. */
    public SourceSpan whole() {
        return span(0, 0);
    }

    @Override
    public String toString() {
        return path;
    }
}
