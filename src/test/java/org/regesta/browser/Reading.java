package org.regesta.browser;

import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser and a server of the finished site. Each tab remembers nothing of the others. */
record Reading(Chromium browser, SiteServer server) implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    String address(Place place, String path) {
        return place.address(server) + path;
    }

    Tab tab() {
        return new Tab(browser);
    }

    /** A page in a wide window. */
    Tab open(Place place, String path) {
        return tab().size(1400, 900).open(address(place, path));
    }

    @Override
    public void close() throws Exception {
        server.close();
        browser.close();
    }
}
