package org.regesta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.load.Loader;
import org.regesta.markdown.DocumentThreads;
import org.regesta.model.Addresses;
import org.regesta.model.Site;

/** The addresses that the ledger promises are those that the finished site has. */
class AddressesIT {
    private static final Set<String> NOT_KEPT = Set.of("404.html");

    private final Map<String, Document> pages = FinishedSite.pages();
    private final Set<String> addresses = Addresses.of(site());

    private static Site site() {
        return new Loader(new DocumentThreads(Duration.ofSeconds(20)), new Diagnostics())
                .load(Path.of("content"))
                .orElseThrow();
    }

    @Test
    void everyPageIsAnAddress() {
        Set<String> kept = new TreeSet<>(addresses);
        kept.removeIf(address -> address.contains("#"));
        Set<String> written = new TreeSet<>(pages.keySet());
        written.removeAll(NOT_KEPT);
        assertThat(written).isEqualTo(kept);
    }

    @Test
    void everyPromisedAnchorIsOnItsPage() {
        addresses.stream().filter(address -> address.contains("#")).forEach(address -> {
            String[] parts = address.split("#", 2);
            assertThat(pages.get(parts[0]).getElementById(parts[1])).as(address).isNotNull();
        });
    }
}
