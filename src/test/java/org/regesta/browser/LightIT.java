package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first view of an article is small, and nothing in it moves when its faces arrive. */
@ExtendWith(ReadingRoom.class)
class LightIT {
    private static final int WITH_FACES = 100_000;
    private static final int WITHOUT_FACES = 60_000;

    /** What came over the wire, with the heads of the answers. */
    private static final String LOADED =
            "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";

    private static final String TRANSFERRED = ".reduce((sum, entry) => sum + entry.transferSize, 0)";

    private static final String FACES_BEFORE_PAINT = LOADED
            + ".filter(entry => entry.name.endsWith('.woff2')).every(face => face.responseEnd"
            + " < performance.getEntriesByName('first-contentful-paint')[0].startTime)";

    private static final int VISITS = 8;

    private static final String COUNTS_SHIFTS = """
            window.shift = 0;
            window.shifted = [];
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
              window.shift += entry.value;
              window.shifted.push(...entry.sources.map((source) => source.node?.parentElement?.outerHTML.slice(0, 100)));
            })).observe({ type: "layout-shift", buffered: true });
            """;

    static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("site-out/articles"))) {
            return files.map(file -> "articles/" + file.getFileName())
                    .filter(path -> !path.endsWith("index.html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleIsLight(String path, Reading reading) {
        try (Tab tab = reading.open(Place.SERVER, path)
                .until("document.readyState === 'complete' && document.fonts.status === 'loaded'")) {
            assertThat(bytes(tab, "")).as(path + " with its faces").isBetween(10_000, WITH_FACES);
            assertThat(bytes(tab, ".filter(entry => !entry.name.endsWith('.woff2'))"))
                    .as(path + " without its faces")
                    .isBetween(5_000, WITHOUT_FACES);
            assertThat(tab.lines(
                            LOADED + ".map(entry => new URL(entry.name).host).filter(host => host !== location.host)"))
                    .isEmpty();
        }
    }

    /** The text is there before the faces, in another of nearly the same measures. */
    @ParameterizedTest
    @ValueSource(ints = {1400, 820, 390})
    void littleMovesWhenTheFacesComeLate(int width, Reading reading) {
        SiteServer server = new SiteServer();
        server.holdFonts();
        try (server;
                Tab tab = reading.tab().size(width, 900).first(COUNTS_SHIFTS)) {
            tab.openText(server.address() + "articles/rapallo-and-secret-cooperation.html");
            tab.until("performance.getEntriesByName('first-contentful-paint').length > 0")
                    .aSecondLater();
            assertThat(tab.text("document.fonts.status")).isEqualTo("loading");
            server.releaseFonts();
            tab.until("document.fonts.status === 'loaded' && document.fonts.check('1em \"Regesta Serif\"')")
                    .aSecondLater();
            assertThat(Double.parseDouble(tab.text("window.shift")))
                    .as(tab.lines("window.shifted"))
                    .isLessThan(0.07);
        }
    }

    /** On a busy machine a page may be painted before its faces are there; it is asked for again then, as a new reader would. */
    @ParameterizedTest
    @ValueSource(ints = {1400, 820, 390})
    void nothingMovesWhenTheFacesComeInTime(int width, Reading reading) {
        boolean inTime = false;
        for (int visit = 0; visit < VISITS && !inTime; visit++) {
            try (SiteServer server = new SiteServer();
                    Tab tab = reading.tab().size(width, 900).first(COUNTS_SHIFTS)) {
                tab.open(server.address() + "articles/rapallo-and-secret-cooperation.html");
                tab.until("document.fonts.status === 'loaded'").aSecondLater();
                inTime = tab.holds(FACES_BEFORE_PAINT);
                if (inTime) {
                    assertThat(Double.parseDouble(tab.text("window.shift")))
                            .as(tab.lines("window.shifted"))
                            .isLessThan(0.0005);
                }
            }
        }
        assertThat(inTime).as("the faces were there before the first paint").isTrue();
    }

    private static int bytes(Tab tab, String filter) {
        return Integer.parseInt(tab.text(LOADED + filter + TRANSFERRED));
    }
}
