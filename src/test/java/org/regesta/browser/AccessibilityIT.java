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
        for (String scheme : List.of("light", "dark")) {
            findsNothing(path, scheme, 1280, reading);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInANarrowWindow(String path, Reading reading) {
        findsNothing(path, "light", 320, reading);
    }

    private static void findsNothing(String path, String scheme, int width, Reading reading) {
        try (Tab tab = reading.tab().withoutPolicy().scheme(scheme).size(width, 900)) {
            tab.open(reading.address(Place.SERVER, path));
            assertThat(AXE.findings(tab))
                    .as(path + " " + scheme + " at " + width)
                    .isEmpty();
        }
    }
}
