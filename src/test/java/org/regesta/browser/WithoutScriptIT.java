package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Without JavaScript every kind of page is read and left by its links, and shows nothing that would not work. */
@ExtendWith(ReadingRoom.class)
class WithoutScriptIT {
    static Stream<Arguments> pages() {
        return Stream.of(Place.values())
                .flatMap(place -> KindsOfPage.ALL.stream().map(path -> Arguments.of(place, path)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAndLeft(Place place, String path, Reading reading) {
        try (Tab tab = opened(place, path, reading)) {
            assertThat(tab.holds("document.querySelector('h1').checkVisibility()"))
                    .isTrue();
            assertThat(tab.text("document.querySelector('main').innerText")).hasSizeGreaterThan(100);
            assertThat(hidden(tab))
                    .as("text that a reader without JavaScript can't see")
                    .isEmpty();
            assertThat(
                            tab.lines(
                                    "[...document.querySelectorAll('.needs-script, button')].filter(e => e.checkVisibility()).map(e => e.outerHTML)"))
                    .isEmpty();
            tab.click("document.querySelector('.site-navigation a[href$=\"treaties/index.html\"]')")
                    .arriveAt("treaties/index.html");
            assertThat(tab.text("document.querySelector('h1').textContent")).isEqualTo("Treaties");
        }
    }

    /** The style sheet does the choosing. */
    @ParameterizedTest
    @EnumSource(Place.class)
    void filtersEvents(Place place, Reading reading) {
        try (Tab tab = opened(place, "timeline/1939.html", reading)) {
            String treaties = "document.querySelector('.filters input[value=treaty]')";
            tab.click(treaties);
            assertThat(tab.holds(treaties + ".checked")).isTrue();
            String shown = "[...document.querySelectorAll('.event')].filter(e => e.checkVisibility())";
            assertThat(tab.holds(shown + ".length > 0 && " + shown + ".every(e => e.matches('.category-treaty'))"))
                    .isTrue();
            String links =
                    "[...document.querySelectorAll('.drawing a:has(.shape)')].filter(a => a.checkVisibility({ visibilityProperty: true }))";
            assertThat(tab.holds(links + ".length === " + shown + ".length && " + links
                            + ".every(a => a.querySelector('.tone-treaty'))"))
                    .as("the marks of hidden events are no links")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void offersAnotherWayThanTheSearch(Place place, Reading reading) {
        try (Tab tab = opened(place, "search.html", reading)) {
            String ways =
                    "[...document.querySelectorAll('main a')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))";
            assertThat(tab.lines(ways).lines())
                    .contains("glossary.html#letter-a", "timeline/1939.html", "people/index.html");
        }
    }

    /** The first words of what main holds but does not show, apart from drawings and what is there for other widths. */
    private static String hidden(Tab tab) {
        return tab.lines("""
                [...document.querySelectorAll('main :is(p, li, dd, dt, td, th, h2, h3)')]
                  .filter((e) => !e.closest('.needs-script') && !e.checkVisibility() && !e.closest('details:not([open])'))
                  .map((e) => e.textContent.slice(0, 60))""");
    }

    private static Tab opened(Place place, String path, Reading reading) {
        return reading.tab().withoutScript().size(1280, 900).open(reading.address(place, path));
    }
}
