package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.testing.SpecTable;

/** A person is filed by surname. */
class FilingNameTest {
    static Stream<Arguments> rows() {
        return new SpecTable("filing-names.txt").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void turnsTheSurnameToTheFront(SpecTable.Row row) {
        Optional<String> filedAs = Optional.of(row.cell(1)).filter(name -> !name.isEmpty());
        assertThat(FilingName.of(row.cell(0), filedAs)).isEqualTo(row.cell(2));
    }
}
