package org.regesta.render;

import java.util.List;
import org.regesta.citation.Citation;
import org.regesta.citation.NoteStyle;
import org.regesta.markdown.Html;
import org.regesta.model.Permalink;

/** Prints the note for some works cited, each work as a link to its page. */
final class NoteHtml {
    private final NoteStyle style;
    private final Permalink page;

    NoteHtml(NoteStyle style, Permalink page) {
        this.style = style;
        this.page = page;
    }

    String note(List<NotedCitation> citations) {
        Html html = new Html();
        for (int i = 0; i < citations.size(); i++) {
            html.text(i > 0 ? "; " : "");
            work(html, citations.get(i));
        }
        return ended(html.toString());
    }

    private void work(Html html, NotedCitation noted) {
        Citation citation = noted.citation();
        html.open(
                "a",
                "class",
                "link-source",
                "href",
                LinkViews.source(citation.key().value()).from(page));
        html.raw(style.note(citation, noted.first())).close("a");
    }

    /** A note ends with a full stop, unless a title in it ends with a mark of its own. */
    private static String ended(String html) {
        String words = NoteStyle.plain(html);
        if (words.matches("(?s).*[.?!][”’]?")) {
            return html;
        }
        return words.endsWith("”") ? html.replaceFirst("”([^”]*)$", ".”$1") : html + ".";
    }
}
