package org.regesta.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.testing.SpecTable;

class EdtfTest {
    static Stream<Arguments> dates() {
        return new SpecTable("edtf.txt").rows();
    }

    static Stream<Arguments> pairs() {
        return new SpecTable("edtf-order.txt").rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void readsWhatTheTableSays(SpecTable.Row row) {
        if (row.cell(1).startsWith("!")) {
            assertRefused(row);
        } else {
            assertRead(row, Edtf.parse(row.cell(0)));
        }
    }

    private static void assertRead(SpecTable.Row row, Edtf date) {
        assertThat(date).hasToString(row.cell(1));
        assertThat(day(date.earliest())).isEqualTo(row.cell(2));
        assertThat(day(date.latest())).isEqualTo(row.cell(3));
        assertThat(date.english()).isEqualTo(row.cell(4));
        assertThat(Edtf.parse(date.toString())).isEqualTo(date);
    }

    private static String day(LocalDate day) {
        if (day.equals(LocalDate.MIN)) {
            return "MIN";
        }
        return day.equals(LocalDate.MAX) ? "MAX" : day.toString();
    }

    private static void assertRefused(SpecTable.Row row) {
        EdtfException refusal = refusal(row.cell(0));
        String place = refusal.kind().id() + " " + refusal.offset() + "+" + refusal.length();
        assertThat("! " + place).isEqualTo(row.cell(1));
        assertThat(refusal).hasMessageContaining(row.cell(2));
    }

    private static EdtfException refusal(String text) {
        return catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void comparesAsTheTableSays(SpecTable.Row row) {
        Edtf first = Edtf.parse(row.cell(0));
        Edtf second = Edtf.parse(row.cell(1));
        assertThat(first.order(second)).hasToString(row.cell(2).toUpperCase(java.util.Locale.ROOT));
        assertThat(first.isCompatible(second)).isEqualTo(row.cell(3).equals("yes"));
        assertThat(within(first, second)).isEqualTo(row.cell(4));
    }

    private static String within(Edtf first, Edtf second) {
        if (certainlyWithin(first, second)) {
            return "certain";
        }
        return first.possiblyWithin(second) ? "possible" : "no";
    }

    /** Whether the first date lies within the second, whatever the readings of both. */
    static boolean certainlyWithin(Edtf first, Edtf second) {
        return first.possibleDays().stream()
                .allMatch(day -> second.certainDays().stream().anyMatch(frame -> frame.contains(day)));
    }

    @Test
    void keepsBothDaysOfAOneOfSet() {
        DaySpan first = new DaySpan(LocalDate.of(1939, 8, 23), LocalDate.of(1939, 8, 23));
        DaySpan second = new DaySpan(LocalDate.of(1939, 8, 25), LocalDate.of(1939, 8, 25));
        assertThat(Edtf.parse("[1939-08-23,1939-08-25]").possibleDays()).containsExactly(first, second);
    }

    @Test
    void tellsAnOpenEndFromAnUnknownOne() {
        assertThat(Edtf.parse("1921-10/..").end()).isEqualTo(Limit.OPEN);
        assertThat(Edtf.parse("1921-10/").end()).isEqualTo(Limit.UNKNOWN);
        assertThat(Edtf.parse("../1920").start()).isEqualTo(Limit.OPEN);
        assertThat(Edtf.parse("/1920").start()).isEqualTo(Limit.UNKNOWN);
        assertThat(Edtf.parse("[1919,1933..]").end()).isEqualTo(Limit.OPEN);
        assertThat(Edtf.parse("[..1919,1933]").start()).isEqualTo(Limit.OPEN);
        assertThat(Edtf.parse("{..1933}").start()).isEqualTo(Limit.OPEN);
        assertThat(Edtf.parse("{1919,1933..}").end()).isEqualTo(Limit.OPEN);
        assertThat(Edtf.parse("1922").start()).isEqualTo(Limit.DATED);
        assertThat(Edtf.parse("1921/1922").end()).isEqualTo(Limit.DATED);
    }

    @Test
    void knowsTheCoarsestPrecisionOfItsParts() {
        assertThat(precision("1922-04-16")).isEqualTo(Precision.DAY);
        assertThat(precision("1923-04-XX")).isEqualTo(Precision.MONTH);
        assertThat(precision("1939-21")).isEqualTo(Precision.SEASON);
        assertThat(precision("1923-XX-XX")).isEqualTo(Precision.YEAR);
        assertThat(precision("1921-10-05/192X")).isEqualTo(Precision.DECADE);
        assertThat(precision("[1939-08-23,19XX]")).isEqualTo(Precision.CENTURY);
        assertThat(precision("{1939-08-23,1939-09}")).isEqualTo(Precision.MONTH);
    }

    private static Precision precision(String text) {
        return Edtf.parse(text).precision();
    }

    @Test
    void isUncertainIfAnyPartIsMarked() {
        List<String> marked =
                List.of("1926~", "1926?", "1926-04-?24", "1926~/1928", "../1928%", "[1926,1927?]", "{1926~}");
        assertThat(marked).allMatch(text -> Edtf.parse(text).isUncertain());
        List<String> plain = List.of("1926", "192X", "1923-XX", "1926/..", "[1926,1927]", "{1926,1927}");
        assertThat(plain).noneMatch(text -> Edtf.parse(text).isUncertain());
    }

    @Test
    void losesItsMarksAndNothingElse() {
        assertThat(Edtf.parse("1926-04-?24").unqualified()).hasToString("1926-04-24");
        assertThat(Edtf.parse("1926~/..").unqualified()).hasToString("1926/..");
        assertThat(Edtf.parse("[1926~,1926?,1928]").unqualified()).hasToString("[1926,1928]");
        assertThat(Edtf.parse("{1926~,1928..1930%}").unqualified()).hasToString("{1926,1928..1930}");
    }

    @Test
    void isASingleDayIfNoOtherIsPossible() {
        assertThat(List.of("1922-04-16", "1922-04-16?", "1922-04-16/1922-04-16", "[1922-04-16]"))
                .allMatch(text -> Edtf.parse(text).isSingleDay());
        assertThat(List.of("1922-04-16~", "1922-04", "1922-04-16/17".replace("/17", "/1922-04-17")))
                .noneMatch(text -> Edtf.parse(text).isSingleDay());
    }

    @Test
    void givesHtmlOnlyWhatHtmlCanSay() {
        assertThat(List.of("1922-04-16", "1922-04", "1922", "0044"))
                .allSatisfy(text -> assertThat(Edtf.parse(text).htmlDatetime()).contains(text));
        assertThat(List.of(
                        "1922?",
                        "1922-04~",
                        "1922-04-?16",
                        "1939-21",
                        "192X",
                        "19XX",
                        "1923-XX",
                        "1922/1923",
                        "[1922]"))
                .allSatisfy(text -> assertThat(Edtf.parse(text).htmlDatetime()).isEmpty());
    }

    @Test
    void sortsByWhatIsStatedThenShortestThenText() {
        List<String> sorted = List.of(
                "../1920",
                "1919-12-31",
                "1920-01-01",
                "1920-01",
                "1920",
                "1920?",
                "1920~",
                "[1920]",
                "1920/..",
                "1920-04-17",
                "1920-05~",
                "1920-05~/1920-06",
                "1920-05-03",
                "1921",
                "1921~/1921");
        assertThat(sorted.stream().map(Edtf::parse).sorted(Edtf.chronological()).map(Edtf::toString))
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void shortensWhatItQuotes() {
        assertThat(refusal("x".repeat(1_000_000))).message().hasSizeLessThan(200);
        assertThat(refusal("😀".repeat(100))).message().hasSizeLessThan(200).contains("😀…");
        assertThat(refusal("19\n22")).message().doesNotContain("\n");
    }

    @Test
    void refusesAStretchOfDaysInTheWrongOrder() {
        LocalDate day = LocalDate.of(1922, 4, 16);
        assertThatThrownBy(() -> new DaySpan(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
