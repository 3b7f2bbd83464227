package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader with Tab and Enter alone comes from the first page to a source and back, and sees where the focus is at each stop. */
@ExtendWith(ReadingRoom.class)
class KeyboardWalkIT {
    private static final int PATIENCE = 400;

    /** Something is drawn round the focus, it is in the window, and nothing lies over all of it. */
    private static final String SEEN = """
            (() => {
              const element = document.activeElement;
              const style = getComputedStyle(element);
              const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              const bare = [...element.getClientRects()].some((r) => [0.1, 0.5, 0.9].some((across) => {
                const top = document.elementFromPoint(r.x + r.width * across, r.y + r.height / 2);
                return top && (element.contains(top) || top.contains(element));
              }));
              return drawn && bare;
            })()""";

    @ParameterizedTest
    @EnumSource(Place.class)
    void fromTheFirstPageToASourceAndBack(Place place, Reading reading) {
        try (Tab tab = reading.open(place, "index.html")) {
            follow(tab, "articles/rapallo-and-secret-cooperation.html");
            follow(tab, "people/walther-rathenau.html");
            follow(tab, "treaties/treaty-of-rapallo.html");
            follow(tab, "sources/himmer1976.html");
            follow(tab, "treaties/treaty-of-rapallo.html");
            follow(tab, "articles/rapallo-and-secret-cooperation.html");
            goTo(tab, ".site-title a", "index.html");
            tab.press("Enter").arriveAt("/index.html");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSkipLinkIsFirstAndSkips(Place place, Reading reading) {
        try (Tab tab = reading.open(place, "articles/rapallo-and-secret-cooperation.html")
                .press("Tab")) {
            assertThat(tab.text("document.activeElement.className")).isEqualTo("skip-link");
            assertThat(tab.holds(SEEN)).isTrue();
            tab.press("Enter").press("Tab");
            assertThat(tab.holds("document.querySelector('main').contains(document.activeElement)"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyStopOfAnArticleIsSeen(Place place, Reading reading) {
        try (Tab tab =
                reading.open(place, "articles/relations-in-the-1920s.html").press("Tab")) {
            int stops = 0;
            for (; stops < PATIENCE && !tab.holds("document.activeElement === document.body"); stops++) {
                assertThat(tab.holds(SEEN)).as(focus(tab)).isTrue();
                tab.press("Tab");
            }
            assertThat(stops).as("stops of the page").isBetween(30, PATIENCE - 1);
        }
    }

    /** By way of the link past the head of the page, as a reader would. */
    private static void follow(Tab tab, String page) {
        tab.press("Tab");
        assertThat(tab.text("document.activeElement.className"))
                .as("the first stop of " + tab.address())
                .isEqualTo("skip-link");
        assertThat(tab.holds(SEEN)).as("the skip link is seen").isTrue();
        tab.press("Enter");
        goTo(tab, "main a", page);
        tab.press("Enter").arriveAt(page);
    }

    private static void goTo(Tab tab, String links, String page) {
        String isThere = "document.activeElement.matches('" + links
                + "') && document.activeElement.getAttribute('href').endsWith('" + page + "')";
        for (int stops = 0; stops < PATIENCE && !tab.holds(isThere); stops++) {
            tab.press("Tab");
            assertThat(tab.holds(SEEN)).as(focus(tab)).isTrue();
        }
        assertThat(tab.holds(isThere)).as("a stop that leads to " + page).isTrue();
    }

    private static String focus(Tab tab) {
        return tab.address() + " " + tab.text("document.activeElement.outerHTML.slice(0, 200)");
    }
}
