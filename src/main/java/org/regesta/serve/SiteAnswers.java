package org.regesta.serve;

import java.util.Optional;
import org.regesta.model.OutputFile;

/**
 * The answers to requests for what is on a site at one moment.
 *
 * <p>A path is looked up among the files that were built, and never on a disk, so that none can lead out of the site.
 */
final class SiteAnswers {
    private final ServedSite.Snapshot site;
    private final PreviewHtml html;

    SiteAnswers(ServedSite.Snapshot site) {
        this.site = site;
        this.html = new PreviewHtml(site);
    }

    /** The answer to a request for a path, which starts with a slash. */
    Answer to(String path) {
        String name = path.substring(1);
        String file = name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
        return site.file(file)
                .map(found -> answer(200, found))
                .or(() -> folder(name))
                .orElseGet(this::nothing);
    }

    /** The way to the overview of a folder that was asked for without its slash, as web servers show it. */
    private Optional<Answer> folder(String name) {
        return site.file(name + "/index.html").map(overview -> Answer.movedTo("/" + name + "/"));
    }

    private Answer nothing() {
        return site.file("404.html")
                .map(page -> answer(404, page))
                .orElseGet(() -> Answer.html(503, html.withoutSite()));
    }

    private Answer answer(int status, OutputFile file) {
        return file.path().endsWith(".html") ? Answer.html(status, html.of(file)) : Answer.of(file);
    }
}
