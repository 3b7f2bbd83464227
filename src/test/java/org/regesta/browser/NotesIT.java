package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notes stand in the margin where there is one, in a list at the end where there is none, and lead back in both. */
@ExtendWith(ReadingRoom.class)
class NotesIT {
    private static final String ARTICLE = "articles/rapallo-and-secret-cooperation.html";
    private static final String NOTES = "[...document.querySelectorAll('.note')]";
    private static final String IN_MARGIN =
            "document.querySelector('.notes-in-margin .note') && document.fonts.status === 'loaded'";
    private static final String YEAR = "timeline/1939.html";
    private static final String CARD = "document.querySelector('.preview:not([hidden])')";

    private static final String TRADE = "document.querySelector('.filters input[value=trade]')";
    private static final String TOPS = NOTES + ".map(note => Math.round(note.getBoundingClientRect().top + scrollY))";

    /** Numbers of the notes that don't stand right of the text, start over their mark, or overlap the note before. */
    private static final String OUT_OF_PLACE = """
            [...document.querySelectorAll('.note')].filter((note, index, notes) => {
              const box = note.getBoundingClientRect();
              const text = document.querySelector('.prose').getBoundingClientRect();
              const mark = document.querySelector(`[role=doc-noteref][href="#${note.id}"]`).getBoundingClientRect();
              const before = index > 0 ? notes[index - 1].getBoundingClientRect().bottom : -Infinity;
              return box.left < text.right || box.right > innerWidth || box.top < mark.top - 8 || box.top < before;
            }).map((note) => note.id)""";

    @ParameterizedTest
    @EnumSource(Place.class)
    void standInTheMarginBesideTheirMarks(Place place, Reading reading) {
        try (Tab tab = reading.open(place, ARTICLE).until(IN_MARGIN)) {
            assertThat(Integer.parseInt(tab.text(NOTES + ".length"))).isGreaterThan(5);
            assertThat(tab.lines(OUT_OF_PLACE)).isEmpty();
            String first =
                    "document.querySelector('#note-1').getBoundingClientRect().top - document.querySelector('#note-mark-1').getBoundingClientRect().top";
            assertThat(Double.parseDouble(tab.text(first))).isBetween(-8.0, 8.0);
        }
    }

    @Test
    void endAboveWhatFollowsTheText(Reading reading) {
        try (Tab tab = reading.open(Place.SERVER, ARTICLE).until(IN_MARGIN)) {
            String last = NOTES + ".at(-1).getBoundingClientRect().bottom";
            assertThat(tab.holds(last + " <= document.querySelector('.site-footer').getBoundingClientRect().top"))
                    .isTrue();
        }
    }

    @Test
    void moveToTheEndAndBackWithTheWindow(Reading reading) {
        try (Tab tab = reading.open(Place.SERVER, ARTICLE).until(IN_MARGIN)) {
            tab.size(800, 900).until("!document.querySelector('.notes-in-margin')");
            assertThat(tab.holds(isAList())).isTrue();
            tab.size(1400, 900).until(IN_MARGIN);
            tab.until("!(" + OUT_OF_PLACE + ").length");
        }
    }

    /** Of the events that are shown there are the notes, beside them; with all events, all notes are back in their places. */
    @ParameterizedTest
    @EnumSource(Place.class)
    void followTheFilter(Place place, Reading reading) {
        try (Tab tab = reading.open(place, YEAR).until(IN_MARGIN)) {
            String before = tab.lines(TOPS);
            tab.click(TRADE).until(isSettled(true));
            assertThat(tab.lines(TOPS)).isNotEqualTo(before);
            tab.click(TRADE).until(isSettled(false));
            assertThat(tab.lines(TOPS)).isEqualTo(before);
        }
    }

    @Test
    void followTheFilterOfTheAddress(Reading reading) {
        try (Tab tab = reading.open(Place.SERVER, YEAR + "?category=trade").until(IN_MARGIN)) {
            tab.until(isSettled(true));
        }
    }

    /** Whether trade is chosen, and every note that is shown has a mark that is, not far above it. */
    private static String isSettled(boolean chosen) {
        return TRADE + ".checked === " + chosen + " && " + NOTES + """
                .every((note) => {
                  const mark = document.querySelector(`[role=doc-noteref][href="#${note.id}"]`);
                  const fall = note.getBoundingClientRect().top - mark.getBoundingClientRect().top;
                  return note.checkVisibility() === mark.checkVisibility() && (!note.checkVisibility() || (fall > -8 && fall < 400));
                })""";
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void showTheirTextOnTouchWhereTheyAreRead(Place place, Reading reading) {
        try (Tab tab = reading.tab().touched(390, 800).open(reading.address(place, ARTICLE))) {
            tab.tap("document.querySelector('[role=doc-noteref]')").until(CARD);
            assertThat(tab.holds(
                            CARD + ".textContent.includes(document.querySelector('#note-1 .note-text').textContent)"))
                    .isTrue();
            tab.tap("document.querySelector('[role=doc-noteref]')").until("!" + CARD);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void areAPlainListWithoutScript(Place place, Reading reading) {
        try (Tab tab = reading.tab().withoutScript().size(1400, 900).open(reading.address(place, ARTICLE))) {
            assertThat(tab.holds(isAList())).isTrue();
            assertThat(tab.holds(NOTES + ".every(note => note.checkVisibility())"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void leadBackToTheirMark(Place place, Reading reading) {
        try (Tab tab = reading.tab().size(800, 900).open(reading.address(place, ARTICLE))) {
            tab.js("document.querySelector('#note-mark-7, #note-mark-7 a').closest('sup').querySelector('a').focus()");
            tab.press("Enter").until("location.hash === '#note-7'");
            tab.until(inWindow("#note-7"));
            tab.click("document.querySelector('#note-7 .back-link')").until("location.hash === '#note-mark-7'");
            tab.until(inWindow("#note-mark-7"));
            tab.press("Tab");
            assertThat(
                            tab.holds(
                                    "document.activeElement.compareDocumentPosition(document.querySelector('.notes')) & Node.DOCUMENT_POSITION_FOLLOWING"))
                    .as("reading goes on after the mark")
                    .isTrue();
        }
    }

    /** Each note under the one before, after the text, with a number of the list. */
    private static String isAList() {
        return """
                [...document.querySelectorAll('.note')].every((note, index, notes) =>
                  getComputedStyle(note).display === 'list-item'
                  && getComputedStyle(note).listStyleType === 'decimal'
                  && note.getBoundingClientRect().top
                    >= (index > 0 ? notes[index - 1] : document.querySelector('.prose')).getBoundingClientRect().bottom)""";
    }

    private static String inWindow(String selector) {
        String box = "document.querySelector('" + selector + "').getBoundingClientRect()";
        return box + ".top >= 0 && " + box + ".bottom <= innerHeight";
    }
}
