package org.regesta.index;

import java.util.List;
import java.util.stream.Collectors;

/** JavaScript that the program writes: calls of the one function by which parts of the search are registered. */
final class Script {
    private static final String REGISTER = "regestaSearch";

    private Script() {}

    /** A file that registers a part under a name. */
    static String register(String name, String... values) {
        return REGISTER + "(" + quoted(name) + "," + String.join(",", values) + ")\n";
    }

    /** A text as a string literal, safe wherever a script may stand. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> append(literal, (char) c));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, char c) {
        if (c == '"' || c == '\\') {
            literal.append('\\').append(c);
        } else if (c == '\n') {
            literal.append("\\n");
        } else if (isHidden(c)) {
            literal.append("\\u").append(String.format("%04x", (int) c));
        } else {
            literal.append(c);
        }
    }

    /** Whether a character does not show, ends a line, or is half a character. */
    private static boolean isHidden(char c) {
        return c < ' '
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u00ad'
                || Character.getType(c) == Character.FORMAT
                || Character.isSurrogate(c);
    }

    /** Values that are scripts already, as an array literal. */
    static String array(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** Texts as an array literal of strings. */
    static String strings(List<String> texts) {
        return array(texts.stream().map(Script::quoted).toList());
    }
}
