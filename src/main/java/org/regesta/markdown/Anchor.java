package org.regesta.markdown;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the anchor of a heading from its words: lower-case letters without marks, digits and single hyphens. */
public final class Anchor {
    private Anchor() {}

    /** The anchor for some words; {@code section} if nothing of them can stand in one. */
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String anchor = plain.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return anchor.isEmpty() ? "section" : anchor;
    }
}
