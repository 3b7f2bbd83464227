package org.regesta.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "900000     | 900000  | 900,000",
                "0.25       | 0.25    | 0.25",
                "2.75       | 2.75    | 2.75",
                "4.0        | 4.0     | 4",
                "-1234.5    | -1234.5 | -1,234.5",
                "1e7        | 2.5e7   | 10,000,000–25,000,000",
                "12345678.5 | 1e15    | 12,345,678.5–1,000,000,000,000,000",
            })
    void printsTheNumberThatWasWritten(double low, double high, String figures) {
        assertThat(DataValue.of(low, high).figures("–")).contains(figures);
    }
}
