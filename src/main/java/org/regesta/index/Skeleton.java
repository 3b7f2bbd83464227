package org.regesta.index;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Makes all spellings of a name one: the consonants as they sound, so that Krestinskii is Крестинский. */
final class Skeleton {
    private final Folding folding;
    private final List<Respelling> sounded;
    private final List<Respelling> rules;

    Skeleton(AnalysisRules rules, Folding folding) {
        this.folding = folding;
        this.sounded = rules.sounded();
        this.rules = rules.skeleton();
    }

    /** The skeleton of one word as it was written, empty if its script has none. */
    String of(String word) {
        String marked = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        String plain = folding.fold(applied(sounded, marked))
                .chars()
                .filter(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return applied(rules, plain);
    }

    private static String applied(List<Respelling> rules, String text) {
        String result = text;
        for (Respelling rule : rules) {
            result = rule.apply(result);
        }
        return result;
    }
}
