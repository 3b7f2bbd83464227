package org.regesta.picture;

import java.util.Locale;

/** Writes shares of a whole as SVG lengths. */
final class Percent {
    private Percent() {}

    /** A share between 0 and 1 as a percentage with at most two decimals. */
    static String of(double share) {
        return String.format(Locale.ROOT, "%.2f", share * 100).replaceFirst("\\.?0+$", "") + "%";
    }
}
