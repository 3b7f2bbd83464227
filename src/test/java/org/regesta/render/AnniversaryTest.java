package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.edtf.Edtf;

/** An event is remembered on its day, if that is known. */
class AnniversaryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1941-06-22               | 1941-06-22 | 1941
            [1939-08-23,1939-08-24]  | 1939-08-23 | 23 or 24 August 1939
            {1939-08-19,1940-02-11}  | 1939-08-19 | 19 August 1939 and 11 February 1940
            1925-10-05/1925-10-16    | 1925-10-05 | 5–16 October 1925
            1935-07-25/1935-08       | 1935-07-25 | 25 July 1935 – August 1935
            1941-06-22/1942?         | 1941-06-22 | 22 June 1941 – 1942 (uncertain)
            """)
    void isTheFirstDayOfAnEvent(String date, String day, String remark) {
        assertThat(Anniversary.of(Edtf.parse(date))).hasValueSatisfying(anniversary -> {
            assertThat(anniversary.day()).hasToString(day);
            assertThat(anniversary.remark()).isEqualTo(remark);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1939",
                "1939-08",
                "1939-08-XX",
                "1939-09-12~",
                "1939-09-12?",
                "1939-08/1939-09-03",
                "/1939-09-03",
                "[..1939-09-03]",
                "[1939-09-03..]",
                "[1939-09-01..1939-09-03]"
            })
    void isNoneIfTheFirstDayIsNotKnown(String date) {
        assertThat(Anniversary.of(Edtf.parse(date))).isEmpty();
    }
}
