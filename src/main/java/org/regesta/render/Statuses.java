package org.regesta.render;

import java.util.Optional;
import org.regesta.model.Page;
import org.regesta.model.SiteConfig;
import org.regesta.model.Status;

/** Says how far a page has come, and how to cite and to improve it. */
final class Statuses {
    private final SiteConfig config;

    Statuses(SiteConfig config) {
        this.config = config;
    }

    StatusView of(Page page) {
        String file = page.file().path();
        return new StatusView(
                page.frontMatter().status() == Status.DRAFT ? "draft" : "reviewed",
                Dates.words(page.frontMatter().updated()),
                cite(page),
                config.base().map(base -> base + page.permalink().path()).orElse(""),
                file,
                edit(file).orElse(""));
    }

    private String cite(Page page) {
        String edition = config.edition().map(e -> ", edition " + e).orElse("");
        return "“" + page.title() + ",” in " + config.title().value() + edition;
    }

    private Optional<String> edit(String file) {
        return config.repository().map(repository -> repository.replaceFirst("/*$", "/") + "edit/main/" + file);
    }
}
