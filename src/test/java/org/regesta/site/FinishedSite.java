package org.regesta.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.regesta.testing.Trees;

/** The pages of the finished site, parsed. */
final class FinishedSite {
    static final Path ROOT = Path.of("site-out");

    private FinishedSite() {}

    /** All pages by path. */
    static Map<String, Document> pages() {
        try {
            Map<String, Document> pages = new TreeMap<>();
            for (Path file : Trees.files(ROOT)) {
                String path = ROOT.relativize(file).toString().replace('\\', '/');
                if (path.endsWith(".html")) {
                    pages.put(path, Jsoup.parse(Files.readString(file)));
                }
            }
            if (pages.isEmpty()) {
                throw new IllegalStateException("there is no site in " + ROOT + "; mvn package makes it");
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
