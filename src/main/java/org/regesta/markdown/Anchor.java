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
        String plain = without(MARKS, Normalizer.normalize(words, Normalizer.Form.NFKD));
        String letters = without(APOSTROPHES, plain.toLowerCase(Locale.ROOT));
        String anchor = without(ENDS, OTHERS.matcher(letters).replaceAll("-"));
        return anchor.isEmpty() ? "section" : anchor;
    }

    private static String without(Pattern pattern, String words) {
        return pattern.matcher(words).replaceAll("");
    }
}
