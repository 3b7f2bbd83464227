package org.regesta.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes out a name in a line of front matter that could not be read as a whole. */
final class LooseName {
    private static final Pattern NAME = Pattern.compile(
            "^\\s*(?:title:|-)\\s*(?:\\{\\s*name:\\s*)?[\"']?(?<name>.+?)[\"']?\\s*(?:,\\s*lang:.*)?\\}?\\s*$");

    private LooseName() {}

    static String of(String line) {
        Matcher matcher = NAME.matcher(line);
        return matcher.matches() ? matcher.group("name") : line.strip();
    }
}
