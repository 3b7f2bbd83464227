package org.regesta.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a drawing would run or load something, and how to call it. */
final class DrawingRules {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> ELEMENTS = Set.of("script", "foreignobject");
    private static final Set<String> ADDRESSES = Set.of("href", "src");

    private static final String EMBEDDED = "data:(?:image/(?:png|jpe?g|gif|webp)|font/|application/(?:x-)?font)";
    private static final Pattern INSIDE = Pattern.compile("(?is)\\s*+(?:#|" + EMBEDDED + ").*");
    /** With a backslash any word of CSS can be written so that it is not recognised. */
    private static final Pattern LOADING =
            Pattern.compile("(?i)@import|image-set\\(|\\bsrc\\(|\\\\|url\\(\\s*+[\"']?+\\s*+(?!#|" + EMBEDDED + ")");

    private DrawingRules() {}

    /** What is wrong with an element of this name. */
    static Optional<String> ofElement(String namespace, String name) {
        boolean active = namespace.equals(XHTML) || ELEMENTS.contains(name.toLowerCase(Locale.ROOT));
        return active ? Optional.of("<" + name + ">") : Optional.empty();
    }

    /** What is wrong with an attribute. */
    static Optional<String> ofAttribute(String namespace, String name, String value) {
        if (ADDRESSES.contains(name)) {
            return INSIDE.matcher(value).matches() ? Optional.empty() : Optional.of("an address outside of itself");
        }
        if (!namespace.isEmpty()) {
            return Optional.empty();
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            return Optional.of("the handler " + name);
        }
        if (name.equals("attributeName") && value.strip().endsWith("href")) {
            return Optional.of("an address that changes");
        }
        return ofStyle(value);
    }

    /** What is wrong with a style, or with a value that may be part of one. */
    static Optional<String> ofStyle(String css) {
        return LOADING.matcher(css).find() ? Optional.of("a style that loads something") : Optional.empty();
    }
}
