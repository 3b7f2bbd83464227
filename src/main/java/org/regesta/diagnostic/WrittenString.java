package org.regesta.diagnostic;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A string as it is written in JSON or YAML, walked beside its value to find where each character stands.
 *
 * <p>The value leads: what the source says in its own way, such as an escape or the end of a line, is counted, not read.
 */
final class WrittenString {
    private static final Pattern BLOCK_HEAD = Pattern.compile("[|>][-+0-9]*(?:[ \\t]+(?:#.*)?)?(?=\\n)");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*+(?:\\n[ \\t]*+)+");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8}|[^xuU])");
    private static final Pattern ESCAPED_LINE_END = Pattern.compile("\\\\\\n[ \\t]*");

    private final SourceSpan span;
    private final String value;
    private final String source;
    private final String quote;
    private final boolean block;
    private final Pattern lineEnd;
    private final int[] starts;
    private final int[] ends;
    private int at;
    private int known;

    WrittenString(Located<String> written) {
        this.span = written.span();
        this.value = written.value();
        this.source = span.text();
        this.quote = source.startsWith("\"") || source.startsWith("'") ? source.substring(0, 1) : "";
        Matcher head = BLOCK_HEAD.matcher(source);
        this.block = head.lookingAt();
        this.at = block ? head.end() : quote.length();
        this.lineEnd = block ? blockLineEnd() : LINE_END;
        this.starts = new int[value.length() + 1];
        this.ends = new int[value.length()];
    }

    /** In a block, only as many blanks as its first line has more than the value are indentation. */
    private Pattern blockLineEnd() {
        int indent = Math.max(0, firstIndent(source.substring(at)) - firstIndent(value));
        return Pattern.compile("(?:\\n *+(?=\\n))*+\\n {" + indent + "}");
    }

    private static int firstIndent(String lines) {
        String line = lines.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        return line.length() - line.stripLeading().length();
    }

    /** The value with its places; each of them the whole string where source and value can't be walked together. */
    Passage passage() {
        if (source.equals(quote + value + quote)) {
            return Passage.verbatim(span.file(), span.start() + quote.length(), value);
        }
        while (known < value.length() && step()) {
            // Each step places some characters of the value.
        }
        if (known < value.length() || !source.substring(at).equals(quote)) {
            Arrays.fill(starts, span.start());
            Arrays.fill(ends, span.end());
        } else {
            starts[known] = span.start() + at;
        }
        return Passage.mapped(span.file(), value, starts, ends);
    }

    /** Places the next characters; false if the source says something else. */
    private boolean step() {
        Matcher end = matcher(lineEnd);
        if (end.lookingAt()) {
            endLine(end);
            return true;
        }
        boolean escaped = quote.equals("\"") && source.startsWith("\\", at);
        return escaped ? escape() : character();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(source).region(at, source.length());
    }

    private void endLine(Matcher end) {
        at = source.indexOf('\n', at);
        take(folded((int) end.group().chars().filter(c -> c == '\n').count()), 1);
        at = end.end();
    }

    /** How many characters of the value stand for some ends of lines: one blank, or as many ends as are kept. */
    private int folded(int lines) {
        if (known > 0 && value.charAt(known) == ' ') {
            return 1;
        }
        int kept = 0;
        while (kept < (block ? lines : lines - 1) && value.startsWith("\n", known + kept)) {
            kept++;
        }
        return kept;
    }

    private boolean escape() {
        Matcher lines = matcher(ESCAPED_LINE_END);
        Matcher escape = matcher(ESCAPE);
        if (lines.lookingAt()) {
            at = lines.end();
        } else if (escape.lookingAt()) {
            boolean wide = escape.group().startsWith("\\U");
            take(wide ? Character.charCount(value.codePointAt(known)) : 1, escape.end() - at);
        } else {
            return false;
        }
        return true;
    }

    private boolean character() {
        // The ends of lines behind a block belong to its value, but not to its place.
        if (block && at == source.length() && value.charAt(known) == '\n') {
            take(1, 0);
            return true;
        }
        if (!source.startsWith(value.substring(known, known + 1), at)) {
            return false;
        }
        take(1, quote.equals("'") && source.startsWith("''", at) ? 2 : 1);
        return true;
    }

    private void take(int characters, int length) {
        Arrays.fill(starts, known, known + characters, span.start() + at);
        Arrays.fill(ends, known, known + characters, span.start() + at + length);
        known += characters;
        at += length;
    }
}
