package org.regesta.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.edtf.Edtf;

/** A result that was found by a date says the date as its page does, however few of its days were asked for. */
class ReasonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1922-04-16              | signed 16 April 1922
            1922-04                 | signed April 1922
            1922                    | signed 1922
            [1939-08-23,1939-08-24] | signed 23 or 24 August 1939
            1922~                   | signed c. 1922
            """)
    void givesTheWholeDate(String edtf, String words) {
        Dating dating = Dating.of(Edtf.parse(edtf), "signed", 0).get(0);
        try (SearchClient client = new SearchClient()) {
            client.use("reasons", "analysis", "distance", "variants", "calendar");
            String script =
                    "regestaSearch.use('reasons').reasons({ page: 1, name: { name: 0 } }, {}, { asked: { date: {} }, "
                            + "dated: [{ page: 1, first: " + dating.first() + ", last: " + dating.last() + ", act: "
                            + Script.quoted(dating.act()) + " }] })[0].before";
            assertThat(client.run(script).asString()).isEqualTo(words);
        }
    }
}
