package org.regesta.citation;

import java.util.regex.Pattern;

/** The key by which a work is cited, in Pandoc's form: {@code sontag-beddie1948}. */
public record CitationKey(String value) implements Comparable<CitationKey> {
    /** Letters, digits and underscores, with single marks of punctuation between them (Pandoc's user guide). */
    public static final String FORM = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_]))*";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** Checks the form. */
    public CitationKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("not a citation key: '" + value + "'");
        }
    }

    /** Whether a text has the form of a key. */
    public static boolean isKey(String text) {
        return PATTERN.matcher(text).matches();
    }

    @Override
    public int compareTo(CitationKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
