package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.edtf.Edtf;

/** An event stands under the month in which it begins, if that is known. */
class MonthTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1939-08-19                | August
            1939-05~                  | May
            1939-05?                  | May
            1939-05-XX                | May
            1939-05-11/1939-09-16     | May
            1939-11/1941              | November
            1939-09?/1940-03?         | September
            1934-12/..                | December
            [1939-08-31,1939-09-01]   | August
            {1939-08-19,1940-02-11}   | August
            1939                      | The year as a whole
            1939~                     | The year as a whole
            1939-XX                   | The year as a whole
            1939-21                   | The year as a whole
            1939/1939-05              | The year as a whole
            1929/..                   | The year as a whole
            """)
    void isThatOfTheBeginning(String date, String section) {
        assertThat(Month.of(Edtf.parse(date)).words()).isEqualTo(section);
    }
}
