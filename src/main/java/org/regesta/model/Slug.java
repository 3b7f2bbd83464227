package org.regesta.model;

import java.util.regex.Pattern;

/** The id of an entry, article, debate, office or event: lower-case ASCII words joined by single hyphens. */
public record Slug(String value) implements Comparable<Slug> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks the form. */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: '" + value + "'");
        }
    }

    /** Whether a text has the form of an id. */
    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
