package org.regesta.index;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.regesta.markdown.Html;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.SiteConfig;

/** The pages by the day of their last change, as an Atom feed (RFC 4287); it dates itself by the newest of them. */
final class Feed {
    private static final int NEWEST = 50;

    private final SiteConfig config;
    private final List<Page> pages;

    Feed(LinkedSite site) {
        this.config = site.site().config();
        this.pages = site.site().pages().stream()
                .filter(page -> page.frontMatter().updated().isPresent())
                .sorted(Comparator.comparing(Feed::updated).reversed().thenComparing(Page::id))
                .limit(NEWEST)
                .toList();
    }

    private static String updated(Page page) {
        return page.frontMatter().updated().map(day -> day.value().toString()).orElse("");
    }

    /** The feed; none for a site whose pages say no day of change. */
    Optional<OutputFile> file() {
        String base = config.base().orElse("");
        return pages.isEmpty() ? Optional.empty() : Optional.of(OutputFile.text("feed.xml", xml(base)));
    }

    private String xml(String base) {
        String title = Html.escape(config.title().value());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
                + "  <title>" + title + "</title>\n  <id>" + id(base, "index.html") + "</id>\n"
                + "  <link href=\"" + Html.escape(base) + "index.html\"/>\n  <link rel=\"self\" href=\""
                + Html.escape(base) + "feed.xml\"/>\n"
                + "  <updated>" + updated(pages.get(0)) + "T00:00:00Z</updated>\n  <author><name>" + title
                + "</name></author>\n"
                + pages.stream().map(page -> entry(page, base)).collect(Collectors.joining())
                + "</feed>\n";
    }

    /** Links may be relative, but ids may not: a site without an address of its own makes them from its title. */
    private String id(String base, String path) {
        byte[] name = (config.title().value() + "/" + path).getBytes(StandardCharsets.UTF_8);
        return base.isEmpty() ? "urn:uuid:" + UUID.nameUUIDFromBytes(name) : Html.escape(base + path);
    }

    private String entry(Page page, String base) {
        String address = Html.escape(base + page.permalink());
        return "  <entry>\n    <title>" + Html.escape(page.title()) + "</title>\n    <id>"
                + id(base, page.permalink().path()) + "</id>\n    <link href=\""
                + address + "\"/>\n    <updated>" + updated(page) + "T00:00:00Z</updated>\n    <summary>"
                + Html.escape(page.summary()) + "</summary>\n  </entry>\n";
    }
}
