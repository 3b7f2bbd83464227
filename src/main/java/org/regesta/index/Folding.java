package org.regesta.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes letters comparable: small, without marks, in Latin script as far as the rules know how. */
final class Folding {
    private final Map<Integer, String> letters;

    Folding(AnalysisRules rules) {
        this.letters = rules.letters();
    }

    /** The text in plain letters. */
    String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(letter -> append(plain, letter));
        return plain.toString();
    }

    private void append(StringBuilder plain, int letter) {
        if (letter < 128) {
            plain.append((char) letter);
        } else if (!isMark(letter)) {
            String replacement = letters.get(letter);
            if (replacement == null) {
                plain.appendCodePoint(letter);
            } else {
                plain.append(replacement);
            }
        }
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
