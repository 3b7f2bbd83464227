package org.regesta.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.edtf.Edtf;
import org.regesta.testing.SpecTable;

/** A date lies in a stretch of time for certain, in doubt, or not at all. */
class StretchTest {
    static Stream<Arguments> rows() {
        return new SpecTable("stretches.txt").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhetherADateCanLieInIt(SpecTable.Row row) {
        Stretch stretch = new Stretch(date(row.cell(0)), date(row.cell(1)));
        Verdict expected = switch (row.cell(3)) {
            case "+" -> Verdict.POSSIBLE;
            case "?" -> Verdict.DOUBTFUL;
            default -> Verdict.IMPOSSIBLE;
        };
        assertThat(stretch.holds(Edtf.parse(row.cell(2)))).isEqualTo(expected);
    }

    private static Optional<Located<Edtf>> date(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Located<>(Edtf.parse(text), new SourceFile("content/a.md", "").whole()));
    }
}
