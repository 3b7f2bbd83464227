package org.regesta.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.testing.SpecTable;

class ProseDatesTest {
    static Stream<Arguments> sentences() {
        return new SpecTable("prose-dates.txt").rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void findsWhatTheTableMarks(SpecTable.Row row) {
        String text = row.cell(0).replaceAll("[«»‹›]", "");
        assertThat(marked(text)).isEqualTo(row.cell(0));
        assertThat(edtf(text)).isEqualTo(row.cell(1));
    }

    private static String edtf(String text) {
        return ProseDates.find(text).stream()
                .map(found -> found.date().toString())
                .collect(Collectors.joining(" "));
    }

    private static String marked(String text) {
        List<Mark> marks = new ArrayList<>();
        ProseDates.find(text).forEach(found -> marks.add(new Mark(found.start(), found.end(), "«", "»")));
        ProseDates.read(text)
                .impossible()
                .forEach(found -> marks.add(new Mark(found.offset(), found.offset() + found.length(), "‹", "›")));
        marks.sort(Comparator.comparing(Mark::start).reversed());
        StringBuilder marked = new StringBuilder(text);
        marks.forEach(mark -> marked.insert(mark.end(), mark.close()).insert(mark.start(), mark.open()));
        return marked.toString();
    }

    /** A stretch of text between two signs. */
    private record Mark(int start, int end, String open, String close) {}

    @Test
    void saysOfTheWordsWhyTheirDateIsImpossible() {
        EdtfException impossible =
                ProseDates.read("On 31 April 1922").impossible().get(0);
        assertThat(impossible.kind()).isEqualTo(EdtfException.Kind.IMPOSSIBLE);
        assertThat(impossible).hasMessage("\"31 April 1922\" is impossible: April 1922 had 30 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1922-04-16",
                "1922-04",
                "1922",
                "192X",
                "1939-21",
                "1939-24",
                "1999-24",
                "1926~",
                "1926-04~",
                "1926-04-16~",
                "1934-10-03/1941-06-22",
                "1925-10-05/1925-10-16",
                "1939-09-17/1939-10-06",
                "1940-04/1940-06",
                "1921-10/1922-03",
                "1928/1948",
                "1939-21/1939-23",
                "[1939-08-23,1939-08-24]",
                "[1939-12-31,1940-01-01]",
                "[1939-08-23,1939-09-17]",
                "[1938,1939]",
                "[1939-08,1939-09]",
                "{1925-10-05,1925-10-16}",
                "{1940-04,1940-06}",
                "[1939-08-23..1939-08-25]",
                "[1939-08..1939-09]",
                "[1922..1926]"
            })
    void readsItsOwnEnglish(String edtf) {
        String english = Edtf.parse(edtf).english();
        assertThat(marked(english)).isEqualTo("«" + english + "»");
        assertThat(edtf(english)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1922 ",
                "1",
                "1922–",
                "c. ",
                "16 April ",
                "between 5 and ",
                "April–",
                "spring ",
                " ",
                "\n",
                "1922 to 1900 ",
                "23 or 24 ",
                "about ",
                "16 April 1922, ",
                "winter 1939–",
                "p. 1922 ",
                "(1922) ",
                "5 \n",
                "1922-",
                "–",
                "𝟙"
            })
    void looksAtNoCharacterMoreOftenInALongerText(String seed) {
        assertThat(looks(seed, 40_000)).isLessThan(looks(seed, 10_000) * 9 / 2);
    }

    /** How often characters are looked at in a text of so many. */
    private static long looks(String seed, int length) {
        LookedAt text = new LookedAt(seed.repeat(length / seed.length()), new AtomicLong());
        ProseDates.places(text);
        return text.looks().get();
    }

    /** A text that counts how often its characters are looked at. */
    private record LookedAt(String text, AtomicLong looks) implements CharSequence {
        @Override
        public char charAt(int index) {
            looks.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks.addAndGet(end - start);
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            looks.addAndGet(text.length());
            return text;
        }
    }

    @Test
    void readsAMillionCharactersOfDates() {
        String text = "On 16 April 1922 and c. 1926, 1 or 2 or 1939–40. ".repeat(20_000);
        assertThat(ProseDates.find(text)).hasSize(60_000);
    }
}
