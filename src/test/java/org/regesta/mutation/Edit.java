package org.regesta.mutation;

import org.regesta.diagnostic.SourceSpan;

/**
 * Other words for a stretch of a content file.
 *
 * @param span the stretch
 * @param words what stands there instead
 */
record Edit(SourceSpan span, String words) {
    /** Another value for one in YAML or JSON, between quotation marks if it stands between them. */
    static Edit value(SourceSpan span, String value) {
        String quote = span.text().startsWith("\"") ? "\"" : "";
        return new Edit(span, quote + value + quote);
    }

    /** The file that is changed. */
    String path() {
        return span.file().path();
    }

    /** The whole text of the file with the change. */
    String text() {
        String before = span.file().text();
        return before.substring(0, span.start()) + words + before.substring(span.end());
    }

    /** The first changed line. */
    int firstLine() {
        return span.line();
    }

    /** The last changed line, in the new text. */
    int lastLine() {
        return span.line() + lines(words);
    }

    /** The line of the new text in which a line of the old one stands now. */
    int moved(String file, int line) {
        boolean behind = file.equals(path()) && line >= span.endLine();
        return behind ? line + lines(words) - lines(span.text()) : line;
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
