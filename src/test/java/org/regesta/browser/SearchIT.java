package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The search works from a server and from a disk, by keyboard alone, and breaks no rule of the pages' policy. */
class SearchIT {
    private static final String ARTICLE = "treaties/treaty-of-rapallo.html";
    private static final String STATUS = "document.querySelector('.search-status').textContent";
    private static final String FIRST = "document.querySelector('.search-option')";
    private static final String CHOSEN = "document.querySelector('[role=option][aria-selected=true]')";
    private static final String FOCUS = "document.activeElement";

    private static final Axe AXE = new Axe();

    private static Chromium browser;
    private static SiteServer server;

    @BeforeAll
    static void start() {
        browser = Chromium.launch();
        server = new SiteServer();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            server.close();
            browser.close();
        }
    }

    /** The site on a server, and the same files on the disk. */
    static Stream<String> places() {
        return Stream.of(server.address(), Path.of("site-out").toUri().toString());
    }

    @ParameterizedTest
    @MethodSource("places")
    void findsAPageByAnotherSpellingAndOpensIt(String place) {
        try (Tab tab = opened(place + ARTICLE)) {
            tab.press("/").until("document.querySelector('dialog[open]')");
            // The field is there at once; its role comes with the program, which is read when the dialog opens.
            tab.until(FOCUS + ".getAttribute('role') === 'combobox'");
            tab.type("Trotskij").until(FIRST);
            assertThat(tab.text(FIRST + ".querySelector('.search-title').textContent"))
                    .isEqualTo("Leon Trotsky");
            assertThat(tab.text(FIRST + ".querySelector('mark').textContent")).isEqualTo("Trotsky");
            tab.press("Enter");
            tab.arriveAt("/people/leon-trotsky.html");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void remembersWhatWasAskedInTheAddress(String place) {
        String asked = "?q=agreement&kind=treaty&from=1939&to=1940";
        try (Tab tab = opened(place + "search.html" + asked)) {
            tab.until(FIRST);
            assertThat(tab.text("location.search")).isEqualTo(asked);
            assertThat(tab.text(
                            "[...document.querySelectorAll('.search-kind')].every(e => e.textContent === 'treaty')"))
                    .isEqualTo("true");
            tab.js("document.querySelector('input[value=treaty]').click()");
            tab.until("!location.search.includes('kind')");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @Test
    void readsNothingOfTheSearchUntilItIsOpened() {
        try (Tab tab = opened(server.address() + ARTICLE)) {
            String read = "performance.getEntriesByType('resource').filter(e => e.name.includes('/search/')).length";
            assertThat(tab.text(read)).isEqualTo("0");
            tab.press("/").until(read + " === 1");
        }
    }

    @Test
    void goesThroughResultsWithTheArrows() {
        try (Tab tab = asked("treaty")) {
            tab.press("ArrowDown");
            assertThat(tab.text(CHOSEN + " === " + FIRST)).isEqualTo("true");
            assertThat(tab.text(FOCUS + ".getAttribute('aria-activedescendant') === " + CHOSEN + ".id"))
                    .isEqualTo("true");
            tab.press("End");
            assertThat(tab.text(CHOSEN + " === [...document.querySelectorAll('.search-option')].pop()"))
                    .isEqualTo("true");
            tab.press("ArrowDown");
            assertThat(tab.text(CHOSEN)).isEqualTo("null");
            tab.press("ArrowUp").press("Home");
            assertThat(tab.text(CHOSEN + " === " + FIRST)).isEqualTo("true");
            assertThat(tab.text(FOCUS + ".name")).isEqualTo("q");
        }
    }

    @Test
    void opensAResultInATabOfItsOwn() throws Exception {
        try (Tab tab = asked("rapallo")) {
            int before = browser.pages();
            tab.press("Enter", Key.CONTROL);
            for (int tries = 0; tries < 1_200 && browser.pages() == before; tries++) {
                Thread.sleep(100);
            }
            assertThat(browser.pages()).isEqualTo(before + 1);
            assertThat(tab.text("location.pathname")).endsWith(ARTICLE);
        }
    }

    @Test
    void givesTheFocusBackWhenItCloses() {
        try (Tab tab = opened(server.address() + ARTICLE)) {
            tab.js("document.querySelector('.search-open').focus()");
            tab.press("Enter").until("document.querySelector('dialog[open]')");
            tab.press("Escape").until("!document.querySelector('dialog[open]')");
            assertThat(tab.text(FOCUS + ".className")).isEqualTo("search-open");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23.8.1939                        | Ribbentrop lands in Moscow
            "secret additional protocol"     | Secret Additional Protocol
            brestlitovsk                     | Brest-Litovsk
            Чичерин                          | Georgy Chicherin
            weizsaecker                      | Ernst von Weizsäcker
            """)
    void putsTheRightPageFirst(String question, String title) {
        try (Tab tab = asked(question)) {
            assertThat(tab.text("document.querySelector('a .search-title').textContent"))
                    .startsWith(title);
        }
    }

    @Test
    void saysADateAsItsPageDoes() {
        try (Tab tab = asked("24.8.1939")) {
            assertThat(tab.text("document.querySelector('dialog').textContent"))
                    .contains("signed 23 or 24 August 1939")
                    .doesNotContain("signed 23 August 1939")
                    .doesNotContain("signed 24 August 1939");
        }
    }

    @Test
    void leadsToAMapWhereItIsShown() {
        try (Tab tab = asked("The partition of Poland")) {
            assertThat(tab.text(FIRST + ".querySelector('.search-kind').textContent"))
                    .isEqualTo("map");
            tab.press("Enter");
            tab.arriveAt("/articles/amended-secret-protocols.html#map-partition-of-poland-1939");
        }
    }

    @Test
    void saysHowManyResultsThereAre() {
        try (Tab tab = asked("rapallo")) {
            assertThat(tab.text(STATUS)).matches("\\d+ results\\.");
            assertThat(tab.text("document.querySelector('.search-status').getAttribute('role')"))
                    .isEqualTo("status");
        }
    }

    @Test
    void isNoDeadEndWhereNothingIsFound() {
        try (Tab tab = opened(server.address() + ARTICLE)) {
            tab.press("/")
                    .until("document.querySelector('dialog[open]')")
                    .type("xqzzvwqx")
                    .until(STATUS + " !== ''");
            assertThat(tab.text(STATUS)).contains("Nothing was found");
            assertThat(tab.text("document.querySelectorAll('.search-elsewhere:not([hidden]) a').length"))
                    .isEqualTo("3");
        }
    }

    @Test
    void countsWhatEachFilterWouldLeave() {
        try (Tab tab = asked("treaty")) {
            tab.js("document.querySelector('.search-filters summary').click()");
            tab.until(
                    "document.querySelector('input[value=person]') && document.querySelector('input[value=person]').closest('label').querySelector('.count').textContent");
            int persons = Integer.parseInt(
                    tab.text(
                            "document.querySelector('input[value=person]').closest('label').querySelector('.count').textContent"));
            tab.js("document.querySelector('input[value=person]').click()");
            tab.until(STATUS + ".startsWith('" + persons + " of ')");
            assertThat(tab.text(
                            "[...document.querySelectorAll('.search-kind')].every(e => e.textContent === 'person')"))
                    .isEqualTo("true");
        }
    }

    @Test
    void fitsANarrowWindow() {
        try (Tab tab = new Tab(browser)) {
            tab.size(320, 600)
                    .open(server.address() + ARTICLE)
                    .press("/")
                    .until("document.querySelector('dialog[open]')");
            tab.type("treaty").until(FIRST);
            assertThat(tab.text("document.querySelector('dialog').scrollWidth <= 320"))
                    .isEqualTo("true");
            assertThat(
                            tab.text(
                                    "Math.min(...[...document.querySelectorAll('.search-option')].map(e => e.getBoundingClientRect().height)) >= 24"))
                    .isEqualTo("true");
        }
    }

    @ParameterizedTest
    @CsvSource({"light, false", "light, true", "dark, false", "dark, true"})
    void axeFindsNothing(String scheme, boolean isOpen) {
        try (Tab tab = new Tab(browser).withoutPolicy().scheme(scheme).size(1280, 900)) {
            tab.open(server.address() + (isOpen ? ARTICLE : "search.html?q=trotzki&kind=person"));
            if (isOpen) {
                tab.press("/").until("document.querySelector('dialog[open]')").type("trotzki");
            }
            tab.until(FIRST);
            assertThat(AXE.findings(tab)).isEmpty();
        }
    }

    private static Tab opened(String address) {
        return new Tab(browser).size(1280, 900).open(address);
    }

    /** A page with the dialog open, and the answer to a question in it. */
    private static Tab asked(String question) {
        Tab tab = opened(server.address() + ARTICLE);
        tab.press("/")
                .until("document.querySelector('dialog[open]')")
                .type(question)
                .until(FIRST);
        return tab.until(STATUS + " !== ''");
    }
}
