package org.regesta.edtf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to write a date in English, and how EDTF writes it.
 *
 * <p>The words of a form are the letters of {@link ProseWord}, {@code -} for a dash or "to", {@code c.} for any word
 * that says "about", and words that stand for themselves. In the EDTF {@code {d1}} is the form's first day, and so on.
 */
record ProseForm(ProseOpening opening, Pattern pattern, String edtf) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w)(\\d)}");

    /** A form from its words. */
    static ProseForm of(String words, String edtf) {
        return new ProseForm(ProseOpening.of(words), new ProsePattern(words).compile(), edtf);
    }

    /** EDTF for a match of this form; not EDTF if the digits of a short year do not fit. */
    String edtf(Matcher match) {
        return PLACE.matcher(edtf).replaceAll(place -> {
            String found = match.group(place.group(1) + place.group(2));
            return ProseWord.of(place.group(1)).edtf(found, match);
        });
    }
}
