package org.regesta.render;

import org.regesta.diagnostic.Nearest;

/** Makes the key by which a title is sorted: without capitals, marks and a leading article. */
final class SortKey {
    private SortKey() {}

    static String of(String title) {
        return Nearest.fold(title).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N} ]", "");
    }
}
