package org.regesta.validate;

import java.util.regex.Pattern;
import org.regesta.diagnostic.SourceSpan;

/**
 * The words of somebody else.
 *
 * @param words the words
 * @param span where they stand
 * @param setOff whether they stand in a block of their own, rather than between quotation marks
 * @param cited whether a work is named with them
 */
record Quotation(String words, SourceSpan span, boolean setOff, boolean cited) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'\\-.,][\\p{L}\\p{N}]+)*");

    /** How many words it has. */
    long length() {
        return WORD.matcher(words).results().count();
    }
}
