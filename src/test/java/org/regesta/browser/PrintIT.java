package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper there is the text with its notes, and nothing to press. */
@ExtendWith(ReadingRoom.class)
class PrintIT {
    /** What is printed of an A4 and of a Letter sheet, in CSS pixels: the sheet without its margins. */
    private static final int A4 = 673;

    private static final int LETTER = 695;
    private static final String ARTICLE = "articles/rapallo-and-secret-cooperation.html";
    private static final String PRESSED =
            "nav, button, input, dialog, form, .skip-link, .search-open, .back-link, .preview";

    static List<String> pages() {
        return KindsOfPage.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsNothingToPressAndFitsThePaper(String path, Reading reading) {
        for (int width : List.of(A4, LETTER)) {
            try (Tab tab = printed(path, width, reading)) {
                String shown = "document.querySelectorAll('" + PRESSED
                        + "')].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))";
                assertThat(tab.lines("[..." + shown)).as(path).isEmpty();
                assertThat(tab.holds("document.scrollingElement.scrollWidth <= innerWidth"))
                        .as(path + " at " + width)
                        .isTrue();
                assertThat(tab.holds("document.querySelector('h1').checkVisibility()"))
                        .as(path)
                        .isTrue();
            }
        }
    }

    /** Whether the notes were in the margin of the screen or not. */
    @ParameterizedTest
    @ValueSource(ints = {A4, 1400})
    void keepsTheNotesInAListAtTheEnd(int width, Reading reading) {
        try (Tab tab = printed(ARTICLE, width, reading)) {
            assertThat(tab.holds("document.querySelectorAll('.note').length > 5"))
                    .isTrue();
            assertThat(tab.lines(
                            "[...document.querySelectorAll('.note')].filter(e => !e.checkVisibility()).map(e => e.id)"))
                    .isEmpty();
            assertThat(tab.text("getComputedStyle(document.querySelector('.note')).position"))
                    .isEqualTo("static");
            assertThat(
                            tab.holds(
                                    "document.querySelector('.note').getBoundingClientRect().top >= document.querySelector('.prose').getBoundingClientRect().bottom"))
                    .isTrue();
            assertThat(tab.holds("document.querySelector('[role=doc-noteref]').checkVisibility()"))
                    .isTrue();
        }
    }

    /** The notes of a short page reach further down in the margin than the page is long; on paper that room would be blank. */
    @Test
    void leavesNoRoomForTheMargin(Reading reading) {
        try (Tab tab = printed(ARTICLE, 1400, reading)) {
            assertThat(tab.text("getComputedStyle(document.querySelector('.folio')).minHeight"))
                    .isIn("0px", "auto");
        }
    }

    @Test
    void namesTheAddressesOfOtherSites(Reading reading) {
        try (Tab tab = printed("index.html", A4, reading)) {
            assertThat(tab.text("getComputedStyle(document.querySelector('.colophon a'), '::after').content"))
                    .contains("https://creativecommons.org/licenses/by-sa/4.0/");
        }
    }

    /** Arrows lead nowhere on paper, and the sentences would fill half of it. */
    @Test
    void namesThePagesThatMentionAnEntryInOneRun(Reading reading) {
        try (Tab tab = printed("people/joachim-von-ribbentrop.html", A4, reading)) {
            assertThat(tab.holds("[...document.querySelectorAll('.mention-page a')].every(a => a.checkVisibility())"))
                    .isTrue();
            assertThat(
                            tab.lines(
                                    "[...document.querySelectorAll('.sentence, .mention .kind')].filter(e => e.checkVisibility())"))
                    .isEmpty();
            assertThat(
                            tab.holds(
                                    "document.querySelector('.mentions').clientHeight < 10 * document.querySelectorAll('.mention').length"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "timeline/index.html"})
    void turnsThePaperForThePictureAlone(String path, Reading reading) {
        try (Tab tab = printed(path, A4, reading)) {
            String turned =
                    "[...document.body.querySelectorAll('*')].filter(e => getComputedStyle(e).page === 'period')"
                            + ".map(e => e.closest('.picture') ? 'picture' : e.closest('header') ? 'head' : e.tagName)";
            assertThat(tab.lines(turned).lines()).contains("head", "picture").containsOnly("head", "picture");
        }
    }

    private static Tab printed(String path, int width, Reading reading) {
        Tab tab = reading.tab().size(width, 1000).open(reading.address(Place.SERVER, path));
        return tab.until("document.readyState === 'complete'").printed();
    }
}
