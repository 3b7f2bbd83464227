package org.regesta.render;

import java.util.Optional;
import org.regesta.diagnostic.SourceFile;
import org.regesta.model.Page;
import org.regesta.model.Permalink;
import org.regesta.model.SiteConfig;
import org.regesta.model.Status;

/** Says how far a page has come, and how to cite and to improve it. */
final class Statuses {
    private final SiteConfig config;

    Statuses(SiteConfig config) {
        this.config = config;
    }

    StatusView of(Page page) {
        return of(
                page.title(),
                page.permalink(),
                page.file(),
                page.frontMatter().status(),
                // For copying, as it is written.
                page.frontMatter().updated().map(day -> day.value().english()).orElse(""));
    }

    /** For a page made of a data file, which has no status of its own: nobody has reviewed it. */
    StatusView of(String title, Permalink page, SourceFile file) {
        return of(title, page, file, Status.DRAFT, "");
    }

    private StatusView of(String title, Permalink page, SourceFile file, Status status, String updated) {
        return new StatusView(
                status == Status.DRAFT ? "draft" : "reviewed",
                updated,
                cite(title),
                config.base().map(base -> base + page.path()).orElse(""),
                file.path(),
                edit(file.path()).orElse(""));
    }

    private String cite(String title) {
        String edition = config.edition().map(e -> ", edition " + e).orElse("");
        return "“" + title + ",” in " + config.title().value() + edition;
    }

    private Optional<String> edit(String file) {
        return config.repository().map(repository -> repository.replaceFirst("/*$", "/") + "edit/main/" + file);
    }
}
