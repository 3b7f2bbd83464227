package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages are light or dark as the system is, until the reader chooses; what was chosen is there before anything is drawn. */
@ExtendWith(ReadingRoom.class)
class ThemeIT {
    private static final String LIGHT = "rgb(253, 253, 251)";
    private static final String DARK = "rgb(22, 23, 21)";
    private static final String PAPER = "getComputedStyle(document.documentElement).backgroundColor";
    private static final String SWITCH = "document.querySelector('.theme-switch')";

    /** Notes the theme at the moment at which the first thing to draw begins: before it stands only the script. */
    private static final String NOTES_THE_FIRST_THEME = """
            new MutationObserver((changes, observer) => {
              if (document.querySelector("body > :not(script)")) {
                observer.disconnect();
                window.firstTheme = document.documentElement.dataset.theme ?? "auto";
              }
            }).observe(document, { childList: true, subtree: true });
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            light | rgb(253, 253, 251)
            dark  | rgb(22, 23, 21)
            """)
    void followsTheSystem(String scheme, String paper, Reading reading) {
        try (Tab tab = reading.tab().scheme(scheme).open(reading.address(Place.SERVER, "index.html"))) {
            assertThat(tab.text(PAPER)).isEqualTo(paper);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            light | rgb(253, 253, 251)
            dark  | rgb(22, 23, 21)
            """)
    void followsTheSystemWithoutScript(String scheme, String paper, Reading reading) {
        try (Tab tab = reading.tab().withoutScript().scheme(scheme).open(reading.address(Place.SERVER, "index.html"))) {
            assertThat(tab.text(PAPER)).isEqualTo(paper);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void remembersAChoiceAndHasItBeforeAnythingIsDrawn(Place place, Reading reading) {
        try (Tab tab =
                reading.tab().first(NOTES_THE_FIRST_THEME).size(1400, 900).scheme("light")) {
            tab.open(reading.address(place, "index.html"));
            choose(tab, "dark");
            assertThat(tab.text(PAPER)).isEqualTo(DARK);
            tab.open(reading.address(place, "timeline/1939.html"));
            assertThat(tab.text("window.firstTheme")).isEqualTo("dark");
            assertThat(tab.text(PAPER)).isEqualTo(DARK);
            assertThat(tab.text(SWITCH + ".textContent")).endsWith("dark");
        }
    }

    @Test
    void goesBackToTheSystem(Reading reading) {
        try (Tab tab = reading.tab().size(1400, 900).scheme("dark").open(reading.address(Place.SERVER, "index.html"))) {
            choose(tab, "light");
            assertThat(tab.text(PAPER)).isEqualTo(LIGHT);
            choose(tab, "auto");
            assertThat(tab.text(PAPER)).isEqualTo(DARK);
            tab.open(reading.address(Place.SERVER, "index.html"));
            assertThat(tab.text(SWITCH + ".textContent")).endsWith("auto");
        }
    }

    @Test
    void printsOnWhitePaperInAnyTheme(Reading reading) {
        try (Tab tab = reading.tab().size(1400, 900).scheme("dark").open(reading.address(Place.SERVER, "index.html"))) {
            choose(tab, "dark");
            tab.printed();
            assertThat(tab.text(PAPER)).isEqualTo("rgb(255, 255, 255)");
            assertThat(tab.text("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
            assertThat(tab.text("getComputedStyle(document.documentElement).colorScheme"))
                    .isEqualTo("light");
        }
    }

    private static void choose(Tab tab, String theme) {
        for (int clicks = 0; clicks < 3 && !tab.text(SWITCH + ".textContent").endsWith(theme); clicks++) {
            tab.click(SWITCH);
        }
        assertThat(tab.text(SWITCH + ".textContent")).endsWith(theme);
    }
}
