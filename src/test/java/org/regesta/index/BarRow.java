package org.regesta.index;

import java.util.Locale;

/**
 * One line of the bar: what was measured beside what is demanded.
 *
 * @param name what it is
 * @param measured what was measured
 * @param threshold what is demanded
 * @param isLeast whether the threshold is the least that is good enough, and not the most
 */
record BarRow(String name, double measured, double threshold, boolean isLeast) {
    static BarRow least(String name, double measured, double threshold) {
        return new BarRow(name, measured, threshold, true);
    }

    static BarRow most(String name, double measured, double threshold) {
        return new BarRow(name, measured, threshold, false);
    }

    boolean isMet() {
        return isLeast ? measured >= threshold : measured <= threshold;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-4s %-52s %10.3f  %s %.3f",
                isMet() ? "ok" : "LOW",
                name,
                measured,
                isLeast ? ">=" : "<=",
                threshold);
    }
}
