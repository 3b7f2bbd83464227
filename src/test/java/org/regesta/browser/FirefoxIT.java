package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.ruiyun.jvppeteer.api.core.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search works in Firefox from the disk, where every file counts as a stranger to every other. */
class FirefoxIT {
    private static final String FIRST = "document.querySelector('.search-option .search-title')";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Firefox.launch();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void searchesFilesOnTheDisk() throws InterruptedException {
        try (Tab tab = new Tab(browser)) {
            tab.open(Path.of("site-out/search.html").toAbsolutePath().toUri() + "?q=Trotzki&kind=person");
            for (int tries = 0; tries < 200 && tab.text("String(" + FIRST + ")").equals("null"); tries++) {
                Thread.sleep(50);
            }
            assertThat(tab.text(FIRST + ".textContent")).isEqualTo("Leon Trotsky");
            assertThat(tab.text("document.querySelector('input[value=person]').checked"))
                    .isEqualTo("true");
            assertThat(tab.complaints()).isEmpty();
        }
    }
}
