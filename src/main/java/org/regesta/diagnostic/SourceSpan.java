package org.regesta.diagnostic;

/**
 * A stretch of a source file.
 *
 * @param file the file
 * @param start the UTF-16 offset of its first character
 * @param end the offset behind its last character; equal to {@code start} for a mere place
 */
public record SourceSpan(SourceFile file, int start, int end) {
    /** Checks that the stretch lies inside the file. */
    public SourceSpan {
        if (start < 0 || end < start || end > file.text().length()) {
            throw new IllegalArgumentException("no stretch of " + file + ": " + start + "–" + end);
        }
    }

    /** The 1-based line of its first character. */
    public int line() {
        return file.lineAt(start);
    }

    /** The 1-based column of its first character, in code points. */
    public int column() {
        return file.columnAt(start);
    }

    /** The 1-based line on which it ends. */
    public int endLine() {
        return file.lineAt(end);
    }

    /** The 1-based column behind its last character, in code points. */
    public int endColumn() {
        return file.columnAt(end);
    }

    /** The characters it covers. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** The stretch from the start of this one to the end of another in the same file. */
    public SourceSpan to(SourceSpan other) {
        return new SourceSpan(file, start, Math.max(start, other.end));
    }

    /** A part of this stretch, given by offsets from its start. */
    public SourceSpan part(int from, int to) {
        return new SourceSpan(file, start + from, start + to);
    }

    /** The place as {@code path:line:column}. */
    public String place() {
        return file.location() + ":" + line() + ":" + column();
    }
}
