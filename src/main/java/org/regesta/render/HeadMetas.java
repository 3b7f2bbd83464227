package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.model.SiteConfig;

/**
 * Says in the head of a page what it is, for reference managers and for sites that show links.
 *
 * <p>Zotero's reader of such tags takes {@code z:itemType} first; {@code citation_book_title} would make a book section
 * of every page, and is left out for that reason.
 */
final class HeadMetas {
    static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

    private final SiteConfig config;
    private final List<MetaView> metas = new ArrayList<>();

    HeadMetas(SiteConfig config) {
        this.config = config;
    }

    /** What a page with a text of its own says. */
    List<MetaView> ofText(String heading, String description, String canonical, Optional<String> updated) {
        name("z:itemType", "encyclopediaArticle");
        name("citation_title", heading);
        updated.ifPresent(day -> name("citation_date", day));
        name("citation_language", config.language());
        name("citation_public_url", canonical);
        name("prism.publicationName", config.title().value());
        name("DC.rights", LICENCE);
        shared("article", heading, description, canonical);
        return List.copyOf(metas);
    }

    /** What a page that lists others says. */
    List<MetaView> ofList(String heading, String description, String canonical) {
        shared("website", heading, description, canonical);
        return List.copyOf(metas);
    }

    private void shared(String type, String heading, String description, String canonical) {
        property("og:type", type);
        property("og:title", heading);
        property("og:description", description);
        property("og:site_name", config.title().value());
        property("og:url", canonical);
    }

    private void name(String name, String content) {
        add("name", name, content);
    }

    private void property(String name, String content) {
        add("property", name, content);
    }

    private void add(String attribute, String name, String content) {
        if (!content.isEmpty()) {
            metas.add(new MetaView(attribute, name, content));
        }
    }
}
