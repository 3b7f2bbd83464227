package org.regesta.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Located;
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
        return page.frontMatter().updated().map(Located::value).orElse("");
    }

    /** The feed; its format wants full addresses, so there is none for a site without an address of its own. */
    Optional<OutputFile> file() {
        return config.baseUrl()
                .filter(base -> !pages.isEmpty())
                .map(base -> OutputFile.text("feed.xml", xml(base.replaceFirst("/*$", "/"))));
    }

    private String xml(String base) {
        String title = Html.escape(config.title().value());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
                + "  <title>" + title + "</title>\n  <id>" + Html.escape(base) + "</id>\n"
                + "  <link href=\"" + Html.escape(base) + "\"/>\n  <link rel=\"self\" href=\"" + Html.escape(base) + "feed.xml\"/>\n"
                + "  <updated>" + updated(pages.get(0)) + "T00:00:00Z</updated>\n  <author><name>" + title + "</name></author>\n"
                + pages.stream().map(page -> entry(page, base)).collect(Collectors.joining())
                + "</feed>\n";
    }

    private static String entry(Page page, String base) {
        String address = Html.escape(base + page.permalink());
        return "  <entry>\n    <title>" + Html.escape(page.title()) + "</title>\n    <id>" + address + "</id>\n    <link href=\""
                + address + "\"/>\n    <updated>" + updated(page) + "T00:00:00Z</updated>\n    <summary>"
                + Html.escape(page.summary()) + "</summary>\n  </entry>\n";
    }
}
