package org.regesta.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.markdown.Html;
import org.regesta.model.Ledger;
import org.regesta.model.OutputFile;
import org.regesta.model.Site;

/**
 * The list of all pages for search engines, without those that only lead on to others.
 *
 * <p>Its format knows only full addresses. A site that does not know its own lists paths, and keeps the list to itself: nothing
 * tells search engines of it.
 */
final class Sitemap {
    private final Optional<String> base;
    private final Set<String> former;

    Sitemap(Site site) {
        this.base = site.config().base();
        this.former = Stream.concat(
                        site.ledger().redirects().stream().map(Ledger.Redirect::from),
                        site.pages().stream().flatMap(page -> page.frontMatter().redirectFrom().stream()))
                .map(Located::value)
                .collect(Collectors.toSet());
    }

    List<OutputFile> files(List<OutputFile> pages) {
        String robots = "User-agent: *\nAllow: /\n"
                + base.map(url -> "Sitemap: " + url + "sitemap.xml\n").orElse("");
        return List.of(OutputFile.text("sitemap.xml", xml(pages)), OutputFile.text("robots.txt", robots));
    }

    private String xml(List<OutputFile> pages) {
        String urls = pages.stream()
                .map(OutputFile::path)
                .filter(path -> path.endsWith(".html") && !path.equals("404.html") && !former.contains(path))
                .sorted()
                .map(path -> "  <url><loc>" + Html.escape(base.orElse("") + path) + "</loc></url>\n")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + urls + "</urlset>\n";
    }
}
