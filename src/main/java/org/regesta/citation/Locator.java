package org.regesta.citation;

import java.util.regex.Pattern;

/**
 * The place inside a work that a citation points to.
 *
 * @param label what is counted
 * @param value which ones, such as {@code 76} or {@code 589–590}, with en dashes
 */
public record Locator(LocatorLabel label, String value) {
    private static final Pattern SEVERAL = Pattern.compile(".*[–,&].*");

    /** Writes ranges with an en dash. */
    public Locator {
        value = value.strip().replaceAll("\\s*(?:--|[-–])\\s*", "–").replaceAll("\\s+", " ");
    }

    /** How a note prints it: {@code p. 76}, {@code pp. 589–590}. */
    public String text() {
        return (SEVERAL.matcher(value).matches() ? label.plural() : label.singular()) + "\u00a0" + value;
    }
}
