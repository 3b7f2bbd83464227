package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.ruiyun.jvppeteer.api.core.Browser;
import com.ruiyun.jvppeteer.cdp.entities.MediaFeature;
import com.ruiyun.jvppeteer.common.MediaType;
import com.ruiyun.jvppeteer.cdp.entities.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every kind of page, for a person to look at: target/screenshots. No page is wider than its window. */
class ScreenshotsIT {
    private static final Path FOLDER = Path.of("target/screenshots");

    private static Browser browser;
    private static SiteServer server;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.launch();
        server = new SiteServer();
        Files.createDirectories(FOLDER);
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            server.close();
            browser.close();
        }
    }

    static List<String> pages() {
        return KindsOfPage.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKindOfPageAtThreeWidthsDarkAndInPrint(String path) {
        for (int width : List.of(1400, 820, 390)) {
            shot(path, width, "light", MediaType.Screen, Integer.toString(width));
        }
        shot(path, 1400, "dark", MediaType.Screen, "dark");
        shot(path, 820, "light", MediaType.Print, "print");
    }

    private static void shot(String path, int width, String scheme, MediaType media, String name) {
        try (Tab tab = new Tab(browser)) {
            Tab.call(() -> {
                tab.page().emulateMediaType(media);
                tab.page().emulateMediaFeatures(List.of(new MediaFeature("prefers-color-scheme", scheme)));
                return null;
            });
            tab.size(width, 1000).open(server.address() + path);
            assertThat(tab.text("document.documentElement.scrollWidth <= window.innerWidth")).as(path + " at " + width).isEqualTo("true");
            assertThat(tab.complaints()).as(path).isEmpty();
            ScreenshotOptions options = new ScreenshotOptions();
            options.setPath(FOLDER.resolve(path.replace('/', '-').replace(".html", "") + "-" + name + ".png").toString());
            options.setFullPage(width != 390);
            Tab.call(() -> tab.page().screenshot(options));
        }
    }
}
