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
        return findings(tab, "rules: { 'target-size': { enabled: true } }");
    }

    /** What is wrong with the colours of a page. */
    String findingsInColour(Tab tab) {
        return findings(tab, "runOnly: ['cat.color']");
    }

    private String findings(Tab tab, String options) {
        tab.run(script);
        return tab.lines("(await axe.run({ resultTypes: ['violations'], preload: false, " + options + " })).violations"
                + ".map(found => found.id + ': ' + found.nodes.map(node => node.target).join(' '))");
    }
}
