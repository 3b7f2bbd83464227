package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing on any kind of page: light and dark, in a wide window and in a narrow one. */
@ExtendWith(ReadingRoom.class)
class AccessibilityIT {
    private static final Axe AXE = new Axe();

    static List<String> pages() {
        return KindsOfPage.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInEitherTheme(String path, Reading reading) {
        try (Tab tab = opened(path, 1280, reading).scheme("light")) {
            assertThat(AXE.findings(tab)).as(path).isEmpty();
            // The theme changes colours, and nothing else.
            tab.scheme("dark");
            assertThat(AXE.findingsInColour(tab)).as(path + " dark").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInANarrowWindow(String path, Reading reading) {
        try (Tab tab = opened(path, 320, reading)) {
            assertThat(AXE.findings(tab)).as(path + " at 320").isEmpty();
        }
    }

    private static Tab opened(String path, int width, Reading reading) {
        return reading.tab().withoutPolicy().size(width, 900).open(reading.address(Place.SERVER, path));
    }
}
