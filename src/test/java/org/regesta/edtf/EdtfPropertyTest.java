package org.regesta.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Comparator;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.RepeatedTest;

/** What holds for every date. The seed of a failed run is in its message; set {@code SEED} to it to run it again. */
class EdtfPropertyTest {
    private static final long SEED = Long.getLong("edtf.seed", 20_261_122L);
    private static final int RUNS = 20_000;

    private final Comparator<Edtf> order = Edtf.chronological();

    private static void forAll(BiConsumer<EdtfGenerator, Integer> property) {
        for (int run = 0; run < RUNS; run++) {
            long seed = SEED + run;
            try {
                property.accept(new EdtfGenerator(seed), run);
            } catch (RuntimeException | AssertionError failure) {
                fail("failed with -Dedtf.seed=" + seed, failure);
            }
        }
    }
}
