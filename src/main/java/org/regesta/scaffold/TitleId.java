package org.regesta.scaffold;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.regesta.model.Slug;

/** The id that a title suggests: its letters without marks, its words joined by hyphens. */
final class TitleId {
    /** Letters that are not an ASCII letter with a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private TitleId() {}

    static Slug of(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String id = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        if (!Slug.isSlug(id)) {
            throw new RefusedException("no id can be made from \"" + title + "\"; name one with --id");
        }
        return new Slug(id);
    }
}
