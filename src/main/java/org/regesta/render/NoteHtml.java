package org.regesta.render;

import java.util.List;
import org.regesta.citation.Citation;
import org.regesta.citation.NoteStyle;
import org.regesta.markdown.Html;
import org.regesta.model.LinkedSite;
import org.regesta.model.Permalink;

/** Prints the note for some works cited, each work as a link to its page. */
final class NoteHtml {
    private final LinkedSite site;
    private final Permalink page;

    NoteHtml(LinkedSite site, Permalink page) {
        this.site = site;
        this.page = page;
    }

    String note(List<Citation> citations) {
        Html html = new Html();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            html.text(i > 0 ? "; " : "");
            html.open("a", "class", "link-source", "href", LinkViews.source(citation.key().value()).from(page));
            html.text(new NoteStyle().cite(citation, site.site().bibliography())).close("a");
        }
        return html.text(".").toString();
    }
}
