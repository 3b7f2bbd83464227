package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Preview cards come after a rest of the pointer and on keyboard focus, stay while they are read, and can be turned off. */
@ExtendWith(ReadingRoom.class)
class PreviewCardsIT {
    private static final String ARTICLE = "articles/rapallo-and-secret-cooperation.html";
    private static final String PERSON = "document.querySelector('.prose a.link-person')";
    private static final String SOURCE = "document.querySelector('.notes a.link-source')";
    private static final String NOTE_MARK = "document.querySelector('.prose [role=doc-noteref]')";
    private static final String CARD = "document.querySelector('.preview:not([hidden])')";
    private static final String OFF = "document.querySelector('.preview-off')";
    private static final String SWITCH = "document.querySelector('.preview-switch')";

    @ParameterizedTest
    @EnumSource(Place.class)
    void saysWhatALinkLeadsTo(Place place, Reading reading) {
        try (Tab tab = reading.open(place, ARTICLE).pointAt(PERSON).until(CARD)) {
            assertThat(said(tab, "title")).isEqualTo("Walther Rathenau");
            assertThat(said(tab, "kind")).startsWith("person · ").contains("1922");
            assertThat(said(tab, "summary")).hasSizeGreaterThan(20);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void saysWhichWorkANoteMeans(Place place, Reading reading) {
        try (Tab tab = reading.open(place, ARTICLE).pointAt(SOURCE).until(CARD)) {
            assertThat(said(tab, "title")).contains("Rathenau, Russia, and Rapallo");
            assertThat(said(tab, "kind")).startsWith("article · 1976");
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void showsANoteThatDoesNotStandInTheMargin(Place place, Reading reading) {
        try (Tab tab = reading.tab()
                .size(900, 900)
                .open(reading.address(place, ARTICLE))
                .pointAt(NOTE_MARK)
                .until(CARD)) {
            assertThat(tab.holds(
                            CARD + ".textContent.includes(document.querySelector('#note-1 .note-text').textContent)"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void comesOnKeyboardFocus(Place place, Reading reading) {
        try (Tab tab = reading.open(place, ARTICLE)) {
            tabTo(tab, PERSON).until(CARD);
            assertThat(tab.holds(PERSON + ".getAttribute('aria-describedby') === " + CARD + ".id"))
                    .isTrue();
            assertThat(tab.text(CARD + ".querySelectorAll('[id]').length")).isEqualTo("0");
            tab.press("Tab").until("!(" + CARD + ") || document.activeElement.getAttribute('aria-describedby')");
            assertThat(tab.holds(PERSON + ".hasAttribute('aria-describedby')")).isFalse();
        }
    }

    @Test
    void coversNoPartOfItsLink(Reading reading) {
        try (Tab tab = reading.open(Place.SERVER, ARTICLE).pointAt(PERSON).until(CARD)) {
            assertThat(tab.holds(CARD + ".getBoundingClientRect().top >= " + PERSON + ".getClientRects()[0].bottom"))
                    .isTrue();
            assertThat(tab.holds(CARD + ".getBoundingClientRect().right <= innerWidth"))
                    .isTrue();
        }
    }

    @Test
    void staysWhileThePointerIsInItAndGoesWhenItLeaves(Reading reading) {
        try (Tab tab = reading.open(Place.SERVER, ARTICLE).pointAt(PERSON).until(CARD)) {
            tab.pointAt("document.querySelector('.preview-title')").aSecondLater();
            assertThat(tab.holds(CARD)).isTrue();
            tab.pointAt("document.querySelector('h1')").until("!" + CARD);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void escapeClosesItAndLeavesTheFocus(Place place, Reading reading) {
        try (Tab tab = reading.open(place, ARTICLE)) {
            tabTo(tab, PERSON).until(CARD);
            tab.press("Escape").until("!" + CARD);
            assertThat(tab.holds("document.activeElement === " + PERSON)).isTrue();
        }
    }

    @Test
    void escapeClosesOneThatThePointerBrought(Reading reading) {
        try (Tab tab = reading.open(Place.SERVER, ARTICLE).pointAt(PERSON).until(CARD)) {
            tab.press("Escape").until("!" + CARD);
        }
    }

    @Test
    void aFingerFollowsALinkWithoutACard(Reading reading) {
        try (Tab tab = reading.tab().touched(390, 800).open(reading.address(Place.SERVER, ARTICLE))) {
            tab.run(
                    "document.addEventListener('click', e => { e.preventDefault(); window.tapped = e.target.closest('a').className; }, true)");
            tab.tap(PERSON).until("window.tapped === 'link-person'").aSecondLater();
            assertThat(tab.holds(CARD)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void oneClickTurnsThemOffForGood(Place place, Reading reading) {
        try (Tab tab = reading.open(place, ARTICLE).pointAt(PERSON).until(CARD)) {
            tab.click(OFF).until("!" + CARD);
            assertThat(tab.text(SWITCH + ".textContent")).endsWith("off");
            showsNone(tab);
            tab.open(reading.address(place, ARTICLE));
            assertThat(tab.text(SWITCH + ".textContent")).endsWith("off");
            showsNone(tab);
            tab.click(SWITCH).pointAt(PERSON).until(CARD);
        }
    }

    private static void showsNone(Tab tab) {
        tab.pointAt("document.querySelector('h1')").pointAt(PERSON).aSecondLater();
        assertThat(tab.holds(CARD)).isFalse();
    }

    private static String said(Tab tab, String part) {
        return tab.text(CARD + ".querySelector('.preview-" + part + "').textContent");
    }

    /** The reader comes to a link with the Tab key, from the number of its paragraph on. */
    private static Tab tabTo(Tab tab, String link) {
        tab.js(link + ".closest('p').querySelector('.paragraph-number').focus()");
        for (int stops = 0; stops < 20 && !tab.holds("document.activeElement === " + link); stops++) {
            tab.press("Tab");
        }
        return tab;
    }
}
