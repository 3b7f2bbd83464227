package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page fits a narrow window, a magnified one and larger letters, and loses nothing when its text is spaced out. */
@ExtendWith(ReadingRoom.class)
class ReflowIT {
    /** What WCAG 2.2, 1.4.12 asks a page to bear. */
    private static final String SPACED_OUT = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
              p { margin-block-end: 2em !important; }`);
            document.adoptedStyleSheets = [sheet];
            """;

    /**
     * What sticks out of the window, but for what scrolls by itself or is there for screen readers alone. The words in a
     * drawing may: a table or list beside it says the same.
     */
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('body *')].filter((element) => {
              const box = element.getBoundingClientRect();
              const rolls = (e) => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || rolls(e.parentElement));
              return element.checkVisibility() && !element.closest("svg svg, svg *") && box.width > 1 && (box.right > innerWidth + 1 || box.left < -1) && !rolls(element.parentElement);
            }).map((element) => element.outerHTML.slice(0, 120))""";

    /** Text that its box cuts off. */
    private static final String CUT_OFF = """
            [...document.querySelectorAll('body *')].filter((element) => {
              const style = getComputedStyle(element);
              return element.checkVisibility() && element.clientWidth > 1 && /hidden|clip/.test(style.overflow)
                && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
            }).map((element) => element.outerHTML.slice(0, 120))""";

    static List<String> pages() {
        return KindsOfPage.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsTheNarrowestWindow(String path, Reading reading) {
        try (Tab tab = reading.tab().size(320, 640).open(reading.address(Place.SERVER, path))) {
            fits(tab, path);
        }
    }

    /** A window of 1280 px magnified twice has room for 640. */
    @ParameterizedTest
    @MethodSource("pages")
    void fitsAWindowMagnifiedTwice(String path, Reading reading) {
        try (Tab tab = reading.tab().size(640, 512).open(reading.address(Place.SERVER, path))) {
            fits(tab, path);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsLettersOfTwiceTheSize(String path, Reading reading) {
        try (Tab tab = reading.tab().letters(32).size(1280, 900).open(reading.address(Place.SERVER, path))) {
            assertThat(tab.text("getComputedStyle(document.documentElement).fontSize"))
                    .isEqualTo("32px");
            fits(tab, path);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesNothingWhenSpacedOut(String path, Reading reading) {
        for (int width : List.of(320, 1280)) {
            try (Tab tab = reading.tab()
                    .size(width, 900)
                    .open(reading.address(Place.SERVER, path))
                    .run(SPACED_OUT)) {
                fits(tab, path);
            }
        }
    }

    private static void fits(Tab tab, String path) {
        assertThat(tab.lines(TOO_WIDE)).as(path + " is too wide").isEmpty();
        assertThat(tab.lines(CUT_OFF)).as(path + " is cut off").isEmpty();
        assertThat(tab.text("document.scrollingElement.scrollWidth - innerWidth"))
                .as(path + " scrolls sideways")
                .isEqualTo("0");
    }
}
