package org.regesta.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictionariesTest {
    @Test
    void countsPowersOfThreeExactly() {
        int reached = 1;
        for (int power = 1; power <= 9; power++) {
            reached *= 3;
            assertThat(Dictionaries.powerOfThree(reached - 1)).isEqualTo(power - 1);
            assertThat(Dictionaries.powerOfThree(reached)).isEqualTo(power);
        }
        assertThat(Dictionaries.powerOfThree(1)).isZero();
        assertThat(Dictionaries.powerOfThree(Integer.MAX_VALUE)).isEqualTo(9);
    }
}
