package org.regesta.browser;

import java.nio.file.Path;

/** Where the site is read from. */
enum Place {
    SERVER {
        @Override
        String address(SiteServer server) {
            return server.address();
        }
    },
    DISK {
        @Override
        String address(SiteServer server) {
            return Path.of("site-out").toUri().toString();
        }
    };

    /** The address of the folder that holds the site, with a slash at its end. */
    abstract String address(SiteServer server);
}
