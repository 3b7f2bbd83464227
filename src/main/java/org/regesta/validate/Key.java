package org.regesta.validate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.SourceSpan;

/** The key of a data file or of front matter under which a value was written, in the words in which a remedy names it. */
final class Key {
    private static final Pattern NAME = Pattern.compile("\"?([a-z][a-z-]*)\"?\\s*:(?=\\s|\"|\\[|$)");
    private static final int FURTHEST = 600;

    private Key() {}

    /** The key of a value with its place, such as {@code 'died' (content/people/karl-radek.md, line 8)}. */
    static String of(SourceSpan value) {
        return "'" + name(value) + "' (" + value.file().path() + ", line " + value.line() + ")";
    }

    private static String name(SourceSpan value) {
        String text = value.file().text();
        Matcher matcher = NAME.matcher(text).region(Math.max(0, value.start() - FURTHEST), value.start());
        String name = "value";
        while (matcher.find()) {
            name = matcher.group(1);
        }
        return name;
    }
}
