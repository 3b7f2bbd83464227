package org.regesta.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.regesta.diagnostic.Located;
import org.regesta.model.Addresses;
import org.regesta.model.Ledger;
import org.regesta.model.Site;

/** Adds the addresses of a site to its ledger; what stands there already is left as it is. */
public final class LedgerWriter {
    private static final String HEAD = """
            # Every address ever published. A line is never taken out: one that moved gets another,
            # old.html -> new.html, beneath it. New addresses are added by: build --update-permalinks
            """;

    private final Path file;

    /** A writer of the ledger in a content folder. */
    public LedgerWriter(Path content) {
        this.file = content.resolve("permalinks.txt");
    }

    /** Adds what is missing, and says how many addresses that were. */
    public int update(Site site) {
        Set<String> missing = new TreeSet<>(Addresses.of(site));
        Ledger ledger = site.ledger();
        ledger.published().stream().map(Located::value).forEach(missing::remove);
        if (!missing.isEmpty()) {
            write(missing);
        }
        return missing.size();
    }

    private void write(Set<String> missing) {
        try {
            List<String> lines = new ArrayList<>();
            if (Files.exists(file)) {
                lines.addAll(Files.readAllLines(file));
            } else {
                lines.addAll(List.of(HEAD.split("\n")));
            }
            lines.addAll(missing);
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger " + file + " can't be written", e);
        }
    }
}
