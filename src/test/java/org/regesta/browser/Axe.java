package org.regesta.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The checks of axe-core; the page must have been opened without its policy, since they are brought in. */
final class Axe {
    private final String script;

    Axe() {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong on a page, a rule a line; targets of 24 px are asked for besides what axe asks by itself. */
    String findings(Tab tab) {
        tab.run(script);
        tab.js(
                "axe.run({ rules: { 'target-size': { enabled: true } } })"
                        + ".then(r => { window.found = r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' ')); })");
        tab.until("window.found");
        return tab.lines("window.found");
    }
}
