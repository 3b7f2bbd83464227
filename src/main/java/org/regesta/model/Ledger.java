package org.regesta.model;

import java.util.List;
import org.regesta.diagnostic.Located;

/**
 * Every address ever published, and where those lead that are no more.
 *
 * @param published the addresses, each a path from the top of the site, maybe with an anchor
 * @param redirects the addresses that moved
 */
public record Ledger(List<Located<String>> published, List<Redirect> redirects) {
    /** A site that was never published. */
    public static final Ledger EMPTY = new Ledger(List.of(), List.of());

    /** Copies the lists. */
    public Ledger {
        published = List.copyOf(published);
        redirects = List.copyOf(redirects);
    }

    /** An address that moved, and the address to which it moved. */
    public record Redirect(Located<String> from, Located<String> to) {}
}
