package org.regesta.render;

import org.regesta.citation.NoteStyle;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Document;
import org.regesta.model.LinkedSite;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.Permalink;

/**
 * What the makers of pages share.
 *
 * @param site the site
 * @param templates the templates
 * @param frames the frames around pages
 * @param style how notes and works are printed
 * @param foreign the names in other languages
 * @param pictures the drawings
 * @param former the addresses that moved
 */
record Workshop(
        LinkedSite site,
        Templates templates,
        Frames frames,
        NoteStyle style,
        ForeignNames foreign,
        Pictures pictures,
        FormerAddresses former) {
    static Workshop of(LinkedSite site, Templates templates) {
        return new Workshop(
                site,
                templates,
                new Frames(site.site()),
                new NoteStyle(site.site().bibliography()),
                new ForeignNames(site.site()),
                new Pictures(site),
                new FormerAddresses(site.site()));
    }

    /** Prints a page. */
    OutputFile print(String template, Permalink page, FrameView frame, Object view) {
        String html = templates.print(template, frame, view, page.path());
        return OutputFile.text(page.path(), new FormerAnchors(former).keep(html, page));
    }

    /** What prints the texts of a page that were written in a file. */
    PageWriter writer(Permalink page, SourceFile file) {
        return writer(page, file, Document.EMPTY);
    }

    /** What prints the texts of a page that an editor wrote. */
    PageWriter writer(Page page) {
        return writer(page.permalink(), page.file(), page.body());
    }

    private PageWriter writer(Permalink page, SourceFile file, Document document) {
        return new PageWriter(this, page, file, document, new NoteBook(new NoteHtml(style, page)::note));
    }

    /** What shows on a page the sentences that speak of its subject. */
    MentionViews mentions(Permalink page) {
        return new MentionViews(site, foreign, page);
    }
}
