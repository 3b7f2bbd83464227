package org.regesta.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.markdown.Html;
import org.regesta.model.OutputFile;
import org.regesta.model.SiteConfig;

/** The list of all pages for search engines; its format knows only full addresses, so it needs the site's own. */
final class Sitemap {
    private final Optional<String> base;

    Sitemap(SiteConfig config) {
        this.base = config.baseUrl().map(url -> url.replaceFirst("/*$", "/"));
    }

    List<OutputFile> files(List<OutputFile> pages) {
        String robots = "User-agent: *\nAllow: /\n"
                + base.map(url -> "Sitemap: " + url + "sitemap.xml\n").orElse("");
        return List.of(OutputFile.text("sitemap.xml", xml(pages)), OutputFile.text("robots.txt", robots));
    }

    private String xml(List<OutputFile> pages) {
        String urls = pages.stream()
                .map(OutputFile::path)
                .filter(path -> path.endsWith(".html") && !path.equals("404.html"))
                .sorted()
                .map(path -> "  <url><loc>" + Html.escape(base.orElse("") + path) + "</loc></url>\n")
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + urls + "</urlset>\n";
    }
}
