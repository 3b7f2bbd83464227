package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.edtf.Edtf;

/** No line ends within what belongs together in a date; a tilde stands for the space that holds it. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1922                    | 1922
            1922-04                 | April 1922
            1922-04-16              | 16~April 1922
            1939-03~                | c.~March 1939
            1939-03-04~             | c.~4~March 1939
            1925-10-05/1925-10-16   | 5–16~October 1925
            1939-09-30/1939-10-04   | 30~September~– 4~October 1939
            1939-01/1939-03~        | January 1939~– c.~March 1939
            1921-10/                | from October 1921, end unknown
            [1939-08-23,1939-08-24] | 23 or 24~August 1939
            """)
    void holdDaysAndMonthsTogether(String date, String words) {
        assertThat(Dates.words(Edtf.parse(date)).replace('\u00a0', '~')).isEqualTo(words);
    }

    @Test
    void holdTheEndsOfTermsTogether() {
        assertThat(Dates.span(at("1938-02-04"), at("1945-04-30?")).replace('\u00a0', '~'))
                .isEqualTo("4~February 1938~– 30~April 1945 (uncertain)");
        assertThat(Dates.span(at("1938-02-04"), Optional.empty()).replace('\u00a0', '~'))
                .isEqualTo("from 4~February 1938");
    }

    private static Optional<Located<Edtf>> at(String date) {
        return Optional.of(new Located<>(Edtf.parse(date), new SourceFile("content/offices.json", " ").span(0, 1)));
    }
}
