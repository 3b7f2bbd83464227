package org.regesta.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Comparator;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for every date. A failure names its seed; {@code -Dedtf.seed} runs it again, and first. */
class EdtfPropertyTest {
    private static final long SEED = Long.getLong("edtf.seed", 19_220_416L);
    private static final int RUNS = 5_000;

    private final Comparator<Edtf> list = Edtf.chronological();

    private static void forAll(Consumer<EdtfGenerator> property) {
        for (long seed = SEED; seed < SEED + RUNS; seed++) {
            try {
                property.accept(new EdtfGenerator(seed));
            } catch (RuntimeException | AssertionError failure) {
                fail("fails with -Dedtf.seed=" + seed, failure);
            }
        }
    }

    private static void forAllPairs(PairProperty property) {
        forAll(generator -> property.check(generator.date(), generator.date()));
    }

    @Test
    void readsBackWhatItWrites() {
        forAll(generator -> {
            Edtf date = generator.date();
            assertThat(Edtf.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
        });
    }

    @Test
    void startsNoLaterThanItEnds() {
        forAll(generator -> {
            Edtf date = generator.date();
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        });
    }

    @Test
    void neverShowsEdtfToReaders() {
        forAll(generator ->
                assertThat(generator.date().english()).doesNotContainPattern("X|~|%|\\d-\\d|[\\[\\]{}/]|\\.\\."));
    }

    @Test
    void isPossibleWhereverItIsCertain() {
        forAll(generator -> {
            Edtf date = generator.date();
            assertThat(date.certainDays())
                    .allMatch(certain -> date.possibleDays().stream().anyMatch(possible -> possible.contains(certain)));
        });
    }

    @Test
    void widensWithDoubtAndNeverNarrows() {
        forAll(generator -> {
            Edtf date = generator.date();
            Edtf plain = date.unqualified();
            assertThat(plain.isUncertain()).isFalse();
            assertThat(plain.earliest()).isAfterOrEqualTo(date.earliest());
            assertThat(plain.latest()).isBeforeOrEqualTo(date.latest());
        });
    }

    @Test
    void statesTheSameDaysWithAndWithoutDoubt() {
        forAll(generator -> {
            Edtf date = generator.date();
            assertThat(date.stated()).isEqualTo(date.unqualified().stated());
            assertThat(DaySpan.hull(date.possibleDays()).contains(date.stated()))
                    .isTrue();
        });
    }

    @Test
    void listsAreInATotalOrder() {
        forAll(generator -> {
            Edtf first = generator.date();
            Edtf second = generator.date();
            Edtf third = generator.date();
            assertThat(list.compare(first, second)).isEqualTo(-list.compare(second, first));
            assertThat(list.compare(first, second) == 0).isEqualTo(first.equals(second));
            if (list.compare(first, second) <= 0 && list.compare(second, third) <= 0) {
                assertThat(list.compare(first, third)).isLessThanOrEqualTo(0);
            }
        });
    }

    @Test
    void isBeforeWhatIsAfterIt() {
        forAllPairs((first, second) ->
                assertThat(first.order(second) == Order.BEFORE).isEqualTo(second.order(first) == Order.AFTER));
    }

    @Test
    void isCompatibleBothWaysAndWithItself() {
        forAllPairs((first, second) -> {
            assertThat(first.isCompatible(second)).isEqualTo(second.isCompatible(first));
            assertThat(first.isCompatible(first)).isTrue();
        });
    }

    @Test
    void isCompatibleOnlyIfNeitherIsCertainlyBefore() {
        forAllPairs((first, second) -> {
            if (first.isCompatible(second)) {
                assertThat(first.order(second)).isEqualTo(Order.POSSIBLE);
            }
        });
    }

    @Test
    void liesPossiblyWithinWhereverItCertainlyDoes() {
        forAllPairs((first, second) -> {
            if (EdtfTest.certainlyWithin(first, second)) {
                assertThat(first.possiblyWithin(second)).isTrue();
            }
            if (first.possiblyWithin(second)) {
                assertThat(first.isCompatible(second)).isTrue();
            }
        });
    }

    @Test
    void refusesRubbishWithAPlaceInIt() {
        forAll(generator -> {
            String noise = generator.noise();
            try {
                Edtf.parse(noise);
            } catch (EdtfException refusal) {
                assertThat(refusal.offset()).isBetween(0, noise.length());
                assertThat(refusal.length()).isBetween(0, noise.length() - refusal.offset());
            }
        });
    }

    @Test
    void findsDatesInOrderAndApart() {
        forAll(generator -> {
            String prose = generator.noise() + " 16 April " + generator.date().english() + " " + generator.noise();
            int end = 0;
            for (ProseDate found : ProseDates.find(prose)) {
                assertThat(found.start()).isGreaterThanOrEqualTo(end);
                assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(prose.length());
                end = found.end();
            }
        });
    }

    /** What holds for any two dates. */
    private interface PairProperty {
        void check(Edtf first, Edtf second);
    }
}
