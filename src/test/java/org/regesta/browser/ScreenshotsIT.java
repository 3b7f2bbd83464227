package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every kind of page, for a person to look at: target/screenshots. No page is wider than its window. */
@ExtendWith(ReadingRoom.class)
class ScreenshotsIT {
    private static final Path FOLDER = Path.of("target/screenshots");

    /** Further down a page only goes on as it was. */
    private static final int MOST = 4_000;

    @BeforeAll
    static void makeFolder() throws IOException {
        Files.createDirectories(FOLDER);
    }

    static List<String> pages() {
        return KindsOfPage.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKindOfPageAtThreeWidthsDarkAndInPrint(String path, Reading reading) {
        for (int width : List.of(1400, 820, 390)) {
            try (Tab tab = reading.tab().scheme("light").size(width, 1000)) {
                shoot(tab, reading, path, Integer.toString(width));
            }
        }
        try (Tab tab = reading.tab().scheme("dark").size(1400, 1000)) {
            shoot(tab, reading, path, "dark");
        }
        try (Tab tab = reading.tab().printed().size(820, 1000)) {
            shoot(tab, reading, path, "print");
        }
    }

    private static void shoot(Tab tab, Reading reading, String path, String name) {
        tab.open(reading.address(Place.SERVER, path));
        assertThat(tab.holds("document.documentElement.scrollWidth <= innerWidth"))
                .as(path + " " + name)
                .isTrue();
        assertThat(tab.complaints()).as(path).isEmpty();
        tab.shoot(FOLDER.resolve(path.replace('/', '-').replace(".html", "") + "-" + name + ".png"), MOST);
    }
}
