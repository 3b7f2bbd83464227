package org.regesta.render;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A script without indents and lines that only explain: whoever wants to read it has the templates. */
final class BareScript {
    /** Only whole lines: what looks like a comment within a line may be a part of a text. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*/\\*(?s:.*?)\\*/\\s*?$");

    private BareScript() {}

    static String of(String script) {
        return COMMENT.matcher(script)
                .replaceAll("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
