package org.regesta.render;

import java.util.regex.Pattern;
import org.regesta.diagnostic.Nearest;

/** Makes the key by which a title is sorted: without capitals, marks and a leading article. */
final class SortKey {
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]");

    private SortKey() {}

    static String of(String title) {
        return SIGNS.matcher(ARTICLE.matcher(Nearest.fold(title)).replaceFirst(""))
                .replaceAll("")
                .strip();
    }
}
