package org.regesta.render;

import java.util.List;
import org.regesta.markdown.Html;
import org.regesta.model.Ledger;
import org.regesta.model.Permalink;

/** Keeps the former anchors of a page alive: beside what took their place, or as a line that says where it went. */
final class FormerAnchors {
    private final List<Ledger.Redirect> redirects;

    FormerAnchors(Ledger ledger) {
        this.redirects = ledger.redirects().stream()
                .filter(redirect -> redirect.from().value().contains("#"))
                .toList();
    }

    /** The HTML of a page with the anchors that it had before. */
    String keep(String html, Permalink page) {
        String kept = html;
        for (Ledger.Redirect redirect : redirects) {
            String[] from = redirect.from().value().split("#", 2);
            if (from[0].equals(page.path())) {
                kept = keep(kept, page, from[1], redirect.to().value());
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
                ? html.replaceFirst("(<main[^>]*>)", "$1" + mark)
                : html.replaceFirst("</main>", moved(page, anchor, to) + "</main>");
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
