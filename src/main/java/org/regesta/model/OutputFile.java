package org.regesta.model;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file of the finished site.
 *
 * @param path its path from the top of the site, with forward slashes
 * @param bytes what it holds
 */
public record OutputFile(String path, byte[] bytes) {
    // Windows takes a backslash for a slash, and a colon for the end of a drive's name.
    private static final String SEGMENT = "(?!\\.{1,2}(?:/|$))[^/\\\\:\\p{Cntrl}]+";
    private static final Pattern INSIDE = Pattern.compile(SEGMENT + "(?:/" + SEGMENT + ")*");

    /** Checks that the path leads to a place inside the site. */
    public OutputFile {
        if (!INSIDE.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path inside the site: '" + path + "'");
        }
    }

    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
