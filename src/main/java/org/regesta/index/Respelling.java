package org.regesta.index;

import java.util.regex.Pattern;

/** A rule that puts some letters in place of others, wherever a pattern matches. */
record Respelling(Pattern pattern, String replacement) {
    /** The rule of one line: the pattern, an equals sign, and what is put in its place, which may be nothing. */
    static Respelling of(String line) {
        int sign = line.lastIndexOf('=');
        return new Respelling(
                Pattern.compile(line.substring(0, sign).strip()),
                line.substring(sign + 1).strip());
    }

    String apply(String text) {
        return pattern.matcher(text).replaceAll(replacement);
    }
}
