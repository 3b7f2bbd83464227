package org.regesta.index;

import java.util.Comparator;
import java.util.Locale;

/**
 * How much something weighs beside others that match a question as well.
 *
 * @param tier whether it is a page of its own, or a lesser thing
 * @param mentions in how many places the site speaks of it
 */
record Standing(Tier tier, int mentions) {
    /** The order in which findables are numbered: weightier ones first. */
    static final Comparator<Findable> ORDER = Comparator.comparing(
                    (Findable f) -> f.standing().tier())
            .thenComparing(f -> -f.standing().mentions())
            .thenComparing(Findable::address);

    /** The sort of thing it is, weightiest first. */
    enum Tier {
        PAGE(100),
        LIST(90),
        EVENT(80),
        WORK(70);

        private final int weight;

        Tier(int weight) {
            this.weight = weight;
        }

        /** The word for it in scripts. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Its weight in hundredths. */
        int weight() {
            return weight;
        }
    }
}
