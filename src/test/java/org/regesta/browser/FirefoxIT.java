package org.regesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The search works in Firefox from the disk, where every file counts as a stranger to every other. */
class FirefoxIT {
    private static final String FIRST = "document.querySelector('.search-option .search-title')";

    @Test
    void searchesFilesOnTheDisk() throws InterruptedException {
        try (Firefox firefox = Firefox.launch()) {
            firefox.open(Path.of("site-out/search.html").toAbsolutePath().toUri() + "?q=Trotzki&kind=person");
            for (int tries = 0; tries < 2_400 && firefox.text(FIRST).equals("null"); tries++) {
                Thread.sleep(50);
            }
            assertThat(firefox.text(FIRST + ".textContent")).isEqualTo("Leon Trotsky");
            assertThat(firefox.text("document.querySelector('input[value=person]').checked"))
                    .isEqualTo("true");
            assertThat(firefox.complaints()).isEmpty();
        }
    }
}
