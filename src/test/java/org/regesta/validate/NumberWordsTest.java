package org.regesta.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.testing.SpecTable;

class NumberWordsTest {
    static Stream<Arguments> rows() {
        return new SpecTable("numbers.txt").rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsTheNumbersThatTheTableSays(SpecTable.Row row) {
        String numbers = NumberWords.of(row.cell(0)).stream()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
        assertThat(numbers).isEqualTo(row.cell(1));
    }
}
