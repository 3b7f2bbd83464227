package org.regesta.render;

import java.util.Map;
import java.util.regex.Matcher;
import org.regesta.markdown.Html;
import org.regesta.model.Permalink;

/** Keeps the former anchors of a page alive: beside what took their place, or as a line that says where it went. */
final class FormerAnchors {
    private final Map<String, String> anchors;

    FormerAnchors(FormerAddresses former) {
        this.anchors = former.anchors();
    }

    /** The HTML of a page with the anchors that it had before. */
    String keep(String html, Permalink page) {
        String kept = html;
        for (Map.Entry<String, String> moved : anchors.entrySet()) {
            String[] from = moved.getKey().split("#", 2);
            if (from[0].equals(page.path())) {
                kept = keep(kept, page, from[1], moved.getValue());
            }
        }
        return kept;
    }

    private static String keep(String html, Permalink page, String anchor, String target) {
        String[] to = target.split("#", 2);
        boolean here = to[0].equals(page.path());
        String mark = "<span class=\"former-anchor\" id=\"" + Html.escape(anchor) + "\"></span>";
        if (here && to.length > 1) {
            String id = " id=\"" + to[1] + "\"";
            int at = html.indexOf(">", html.indexOf(id)) + 1;
            return html.substring(0, at) + mark + html.substring(at);
        }
        return here
                ? html.replaceFirst("(<main[^>]*>)", "$1" + Matcher.quoteReplacement(mark))
                : html.replace("</main>", moved(page, anchor, to) + "</main>");
    }

    private static String moved(Permalink page, String anchor, String[] to) {
        Permalink place = to.length > 1 ? Permalink.of(to[0]).at(to[1]) : Permalink.of(to[0]);
        return new Html()
                .open("p", "class", "former-anchor", "id", anchor)
                .text("What stood here is now in ")
                .open("a", "href", place.from(page))
                .text(place.path())
                .close("a")
                .text(".")
                .close("p")
                .line()
                .toString();
    }
}
