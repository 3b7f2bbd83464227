package org.regesta.index;

import org.regesta.markdown.Html;
import org.regesta.model.OutputFile;
import org.regesta.model.SiteConfig;

/**
 * Tells browsers how to search the site from their own search field (OpenSearch 1.1).
 *
 * <p>A browser can use it once the site has an address of its own; until then its search page is named as pages name it.
 */
final class OpenSearch {
    private final SiteConfig config;

    OpenSearch(SiteConfig config) {
        this.config = config;
    }

    OutputFile file() {
        return OutputFile.text("opensearch.xml", xml(config.base().orElse("")));
    }

    private String xml(String base) {
        String title = config.title().value();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
                + "  <ShortName>" + Html.escape(shortened(title)) + "</ShortName>\n  <Description>" + Html.escape(title)
                + "</Description>\n  <InputEncoding>UTF-8</InputEncoding>\n  <Url type=\"text/html\" template=\""
                + Html.escape(base) + "search.html?q={searchTerms}\"/>\n</OpenSearchDescription>\n";
    }

    /** The standard allows 16 characters. */
    private static String shortened(String title) {
        return title.length() <= 16 ? title : title.substring(0, 16).strip();
    }
}
