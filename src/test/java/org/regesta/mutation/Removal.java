package org.regesta.mutation;

import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;

/** Takes items out of lists in YAML and JSON, and whole lines. */
final class Removal {
    private Removal() {}

    /** Takes an item out of a list, on a line of its own or between brackets: a value, or the object around it. */
    static Edit item(SourceSpan value) {
        return value.file().line(value.line()).strip().startsWith("- ") ? lines(value) : between(object(value));
    }

    private static Edit between(SourceSpan item) {
        SourceSpan value = item;
        String text = value.file().text();
        int behind = blanks(text, item.end());
        if (text.charAt(behind) == ',') {
            return new Edit(value.file().span(item.start(), blanks(text, behind + 1)), "");
        }
        int before = item.start();
        while (Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        boolean comma = text.charAt(before - 1) == ',';
        return new Edit(value.file().span(comma ? before - 1 : item.start(), item.end()), "");
    }

    /** The innermost object between braces that holds a value and other keys; the value itself if there is none. */
    private static SourceSpan object(SourceSpan value) {
        String text = value.file().text();
        int start = value.start() - 1;
        while (start >= 0 && "{[]}".indexOf(text.charAt(start)) < 0) {
            start--;
        }
        int end = text.indexOf('}', value.end());
        return start >= 0 && text.charAt(start) == '{' && end > 0 ? value.file().span(start, end + 1) : value;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Takes out all lines that a stretch touches. */
    static Edit lines(SourceSpan span) {
        SourceFile file = span.file();
        return new Edit(file.span(file.startOfLine(span.line()), file.startOfLine(span.endLine() + 1)), "");
    }
}
