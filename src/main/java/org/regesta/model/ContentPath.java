package org.regesta.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The way from one content file to another, as an ordinary Markdown link writes it. */
public final class ContentPath {
    private ContentPath() {}

    /** Whether an address leads to a content file rather than out of the site or to a place on the page. */
    public static boolean isInternal(String address) {
        return !address.isEmpty() && !address.startsWith("#") && !address.matches("(?is)[a-z][a-z0-9+.-]*:.*|//.*");
    }

    /** The address without its fragment. */
    public static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The fragment of an address. */
    public static Optional<String> fragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 || hash == address.length() - 1 ? Optional.empty() : Optional.of(address.substring(hash + 1));
    }

    /** The path inside the content folder to which a relative address leads from a file. */
    public static String inContent(String fromFile, String address) {
        String file = resolve(fromFile, address);
        return file.substring(file.indexOf('/') + 1);
    }

    /** The file to which a relative address leads from a file; both as editors know them. */
    public static String resolve(String fromFile, String address) {
        Deque<String> parts = new ArrayDeque<>();
        String folder = fromFile.substring(0, fromFile.lastIndexOf('/') + 1);
        for (String part : (folder + withoutFragment(address)).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
