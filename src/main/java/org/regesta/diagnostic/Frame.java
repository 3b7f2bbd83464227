package org.regesta.diagnostic;

/** The source line of a finding with carets under the words in question, cut to a readable width. */
final class Frame {
    private static final int WIDTH = 100;
    private static final int LEAD = 40;

    private final SourceSpan span;

    Frame(SourceSpan span) {
        this.span = span;
    }

    /** The four lines of the frame, or nothing for a file without text. */
    String lines() {
        if (span.file().text().isEmpty()) {
            return "";
        }
        String number = Integer.toString(span.line());
        String margin = " ".repeat(Math.max(2, number.length()));
        return margin + " |\n" + " ".repeat(margin.length() - number.length()) + number + " | " + shown() + "\n"
                + margin + " | " + carets() + "\n";
    }

    /** The width of the margin in front of the bar. */
    int margin() {
        return Math.max(2, Integer.toString(span.line()).length());
    }

    private String line() {
        return span.file().line(span.line());
    }

    private int from() {
        int start = span.start() - span.file().startOfLine(span.line());
        return line().length() <= WIDTH || start <= WIDTH - LEAD ? 0 : safe(start - LEAD);
    }

    private int to() {
        return safe(Math.min(line().length(), from() + WIDTH));
    }

    /** Never cuts a surrogate pair in two. */
    private int safe(int index) {
        boolean inside = index > 0 && index < line().length() && Character.isLowSurrogate(line().charAt(index));
        return inside ? index - 1 : index;
    }

    private String shown() {
        String head = from() > 0 ? "…" : "";
        String tail = to() < line().length() ? "…" : "";
        return head + line().substring(from(), to()) + tail;
    }

    private String carets() {
        int start = span.start() - span.file().startOfLine(span.line());
        int end = Math.min(span.end() - span.file().startOfLine(span.line()), to());
        String before =
                (from() > 0 ? " " : "") + line().substring(from(), start).replaceAll("[^\\t]", " ");
        int width = line().codePointCount(start, Math.max(start, end));
        return spaces(before, start) + "^".repeat(Math.max(1, width));
    }

    /** One blank for each code point, tabs kept, so that carets stand under the words. */
    private String spaces(String before, int start) {
        int surrogates = (start - from()) - line().codePointCount(from(), start);
        return before.substring(0, before.length() - surrogates);
    }
}
