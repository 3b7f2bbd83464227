package org.regesta.serve;

import java.nio.charset.StandardCharsets;
import org.regesta.markdown.Html;
import org.regesta.model.OutputFile;

/** Pages as a preview serves them: with its script and its style sheet, and with what is wrong at their foot. */
final class PreviewHtml {
    static final String EVENTS = "/_preview/events";
    static final String SCRIPT = "/_preview/preview.js";
    static final String STYLE = "/_preview/preview.css";

    private final ServedSite.Snapshot site;

    PreviewHtml(ServedSite.Snapshot site) {
        this.site = site;
    }

    /** A page of the site. */
    String of(OutputFile page) {
        String html = ContentPolicy.openedIn(new String(page.bytes(), StandardCharsets.UTF_8));
        String withHead = before(html, "</head>", html.indexOf("</head>"), head());
        return before(withHead, "</body>", withHead.lastIndexOf("</body>"), faults("This is the last good site."));
    }

    /** The only page while no build has succeeded yet. */
    String withoutSite() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>No site yet</title>\n"
                + head() + "</head>\n<body>\n" + faults("There is no site yet.") + "</body>\n</html>\n";
    }

    private static String before(String html, String tag, int at, String addition) {
        return at < 0 ? html + addition : html.substring(0, at) + addition + tag + html.substring(at + tag.length());
    }

    private String head() {
        return "<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n"
                + "<script src=\"" + SCRIPT + "\" data-events=\"" + EVENTS + "\" data-revision=\"" + site.revision()
                + "\" defer></script>\n";
    }

    private String faults(String state) {
        return site.fault()
                .map(report ->
                        "<aside class=\"regesta-preview\" role=\"alert\" aria-label=\"What is wrong\">\n<details open>\n"
                                + "<summary>The content can’t be published as it is. " + state + "</summary>\n<pre>"
                                + Html.escape(report) + "</pre>\n</details>\n</aside>\n")
                .orElse("");
    }
}
