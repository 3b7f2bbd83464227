package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands side by side has the room it needs. */
@ExtendWith(ReadingRoom.class)
class RoomIT {
    private static final String OFFICE = "offices/german-envoy-in-moscow.html";

    /** Events whose date reaches the title beside it. */
    private static final String CROWDED = """
            [...document.querySelectorAll('.event')].filter((event) => {
              const words = document.createRange();
              words.selectNodeContents(event.querySelector('.event-date'));
              const date = words.getBoundingClientRect();
              const title = event.querySelector('.event-title').getBoundingClientRect();
              return date.bottom > title.top && date.right > title.left - 4;
            }).map((event) => event.id)""";

    /** Cells of an office's holders and dates on more than one line, though they are a name or a single date. */
    private static final String BROKEN = """
            [...document.querySelectorAll('.terms tbody :is(th, td:not(:last-child))')]
              .filter((cell) => /^[A-Z][a-z]+ [0-9]{4}$/.test(cell.textContent.trim()))
              .filter((cell) => {
                const words = document.createRange();
                words.selectNodeContents(cell);
                return words.getClientRects().length > 1;
              }).map((cell) => cell.textContent)""";

    @ParameterizedTest
    @ValueSource(ints = {1400, 1100, 820, 390})
    void datesKeepOffTheTitlesOfEvents(int width, Reading reading) {
        try (Tab tab = reading.tab().size(width, 900).open(reading.address(Place.SERVER, "timeline/1939.html"))) {
            tab.until("document.fonts.status === 'loaded'");
            assertThat(tab.lines(CROWDED)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1400, 820, 390})
    void aMonthOfAYearStaysOnOneLineInATableOfTerms(int width, Reading reading) {
        try (Tab tab = reading.tab().size(width, 900).open(reading.address(Place.SERVER, OFFICE))) {
            tab.until("document.fonts.status === 'loaded'");
            assertThat(tab.lines(BROKEN)).isEmpty();
        }
    }

    @Test
    void rowsThatAreStackedTakeTheWholeWidth(Reading reading) {
        try (Tab tab = reading.tab().size(390, 900).open(reading.address(Place.SERVER, OFFICE))) {
            String table = "document.querySelector('.terms').clientWidth";
            assertThat(tab.lines("[...document.querySelectorAll('.terms tbody :is(th, td:not(:empty))')]"
                            + ".filter((cell) => cell.clientWidth < " + table
                            + ").map((cell) => cell.textContent)"))
                    .isEmpty();
        }
    }

    /** Nothing scrolls within the page, and beside long facts the text runs on without a gap. */
    @ParameterizedTest
    @CsvSource({"1400, 900", "1366, 650"})
    void factsAreNotCutOff(int width, int height, Reading reading) {
        try (Tab tab = reading.tab()
                .size(width, height)
                .open(reading.address(Place.SERVER, "treaties/molotov-ribbentrop-pact.html"))) {
            String facts = "document.querySelector('.facts')";
            assertThat(tab.holds(facts + ".clientHeight > innerHeight")).isTrue();
            assertThat(tab.holds(facts + ".scrollHeight <= " + facts + ".clientHeight"))
                    .isTrue();
            String gap = "document.querySelector('.prose').getBoundingClientRect().top"
                    + " - document.querySelector('.page-header').getBoundingClientRect().bottom";
            assertThat(Double.parseDouble(tab.text(gap))).isLessThan(60);
        }
    }
}
