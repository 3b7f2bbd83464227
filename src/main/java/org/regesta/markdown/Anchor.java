package org.regesta.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the anchor of a heading from its words: lower-case letters without marks, digits and single hyphens. */
public final class Anchor {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private Anchor() {}

    /** The anchor for some words; {@code section} if nothing of them can stand in one. */
    public static String of(String words) {
        String plain =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String hyphened = OTHERS.matcher(
                        APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("-");
        String anchor = ENDS.matcher(hyphened).replaceAll("");
        return anchor.isEmpty() ? "section" : anchor;
    }
}
