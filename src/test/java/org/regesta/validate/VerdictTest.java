package org.regesta.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.edtf.Edtf;
import org.regesta.testing.SpecTable;

/** Two dates contradict each other for certain, in doubt, or not at all. */
class VerdictTest {
    static Stream<Arguments> rows() {
        return new SpecTable("verdicts.txt").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysHowSurelyTwoDatesContradictEachOther(SpecTable.Row row) {
        Edtf date = Edtf.parse(row.cell(0));
        Edtf other = Edtf.parse(row.cell(1));
        assertThat(sign(Verdict.notBefore(date, other))).as("not before").isEqualTo(row.cell(2));
        assertThat(sign(Verdict.notAfter(date, other))).as("not after").isEqualTo(row.cell(3));
        assertThat(sign(Verdict.agree(date, other))).as("one thing").isEqualTo(row.cell(4));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTheSameForBothDates(SpecTable.Row row) {
        Edtf date = Edtf.parse(row.cell(0));
        Edtf other = Edtf.parse(row.cell(1));
        assertThat(Verdict.agree(other, date)).isEqualTo(Verdict.agree(date, other));
        assertThat(Verdict.notAfter(other, date)).isEqualTo(Verdict.notBefore(date, other));
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case POSSIBLE -> "+";
            case DOUBTFUL -> "?";
            case IMPOSSIBLE -> "!";
        };
    }

    @Test
    void takesTheMilderOfTwoForEither() {
        assertThat(Verdict.IMPOSSIBLE.or(Verdict.DOUBTFUL)).isEqualTo(Verdict.DOUBTFUL);
        assertThat(Verdict.IMPOSSIBLE.or(Verdict.POSSIBLE)).isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void takesTheSternerOfTwoForBoth() {
        assertThat(Verdict.POSSIBLE.and(Verdict.DOUBTFUL)).isEqualTo(Verdict.DOUBTFUL);
        assertThat(Verdict.IMPOSSIBLE.and(Verdict.DOUBTFUL)).isEqualTo(Verdict.IMPOSSIBLE);
    }
}
