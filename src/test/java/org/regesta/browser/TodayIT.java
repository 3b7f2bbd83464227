package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of anniversaries marks today and leads to it, by the clock of the reader. */
@ExtendWith(ReadingRoom.class)
class TodayIT {
    private static final String PAGE = "on-this-day.html";
    private static final String LINK = "document.querySelector('.to-today a')";
    private static final String MARKED = "document.querySelector('.days [aria-current]')";

    @ParameterizedTest
    @EnumSource(Place.class)
    void leadsToTheEventsOfToday(Place place, Reading reading) {
        try (Tab tab = on("2026-06-22T12:00", place, reading)) {
            assertThat(tab.text(LINK + ".textContent")).isEqualTo("Today, 22 June");
            assertThat(tab.text(MARKED + ".textContent")).contains("1941");
            tab.click(LINK).until(MARKED + ".getBoundingClientRect().bottom <= innerHeight");
            assertThat(tab.address()).endsWith("#today");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void saysNothingOnADayWithoutEvents(Reading reading) {
        try (Tab tab = on("2028-02-29T12:00", Place.SERVER, reading)) {
            assertThat(tab.holds(LINK)).isFalse();
            assertThat(tab.holds(MARKED)).isFalse();
        }
    }

    private static Tab on(String now, Place place, Reading reading) {
        return reading.tab()
                .size(1400, 900)
                .first("Date = class extends Date { constructor() { super('" + now + "'); } };")
                .open(reading.address(place, PAGE));
    }
}
