package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.ruiyun.jvppeteer.api.core.Browser;
import com.ruiyun.jvppeteer.cdp.entities.MediaFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing on any kind of page, light and dark. */
class AccessibilityIT {
    private static Browser browser;
    private static SiteServer server;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.launch();
        server = new SiteServer();
        try (InputStream stream = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
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
    void axeFindsNothingInEitherTheme(String path) {
        for (String scheme : List.of("light", "dark")) {
            try (Tab tab = new Tab(browser)) {
                // axe is injected, which the policy of the pages forbids.
                Tab.call(() -> {
                    tab.page().setBypassCSP(true);
                    tab.page().emulateMediaFeatures(List.of(new MediaFeature("prefers-color-scheme", scheme)));
                    return null;
                });
                tab.size(1280, 900).open(server.address() + path);
                Tab.call(() -> tab.page().evaluate("() => {" + axe + "}"));
                tab.js("axe.run().then(r => { window.found = r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' ')); })");
                tab.until("window.found");
                assertThat(tab.text("window.found.join('\\n')")).as(path + " " + scheme).isEmpty();
            }
        }
    }
}
