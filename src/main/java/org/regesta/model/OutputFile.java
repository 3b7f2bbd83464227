package org.regesta.model;

import java.nio.charset.StandardCharsets;

/**
 * A file of the finished site.
 *
 * @param path its path from the top of the site, with forward slashes
 * @param bytes what it holds
 */
public record OutputFile(String path, byte[] bytes) {
    /** A text file in UTF-8. */
    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
