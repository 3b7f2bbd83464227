package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;
import org.regesta.model.SiteConfig;

/** Makes what every page has around its content. */
final class Frames {
    private final SiteConfig config;

    Frames(SiteConfig config) {
        this.config = config;
    }

    /** The frame of a page with a path of pages above it. */
    FrameView frame(Permalink page, String kind, String heading, String description, List<LinkView> above) {
        return new FrameView(
                config.language(),
                config.title().value(),
                config.subtitle().value(),
                page.toRoot(),
                heading.equals(config.title().value()) ? heading : heading + " · " + config.title().value(),
                heading,
                description,
                config.baseUrl().map(base -> base.replaceFirst("/*$", "/") + page.path()).orElse(""),
                kind,
                config.edition().orElse(""),
                navigation(page),
                above);
    }

    private static List<LinkView> navigation(Permalink page) {
        return Stream.of(
                        Menu.of(PageKind.ARTICLE),
                        new Menu("timeline/index.html", "Timeline"),
                        Menu.of(PageKind.PERSON),
                        Menu.of(PageKind.TREATY),
                        Menu.of(PageKind.DEBATE),
                        new Menu("glossary.html", "Glossary"),
                        new Menu("sources/index.html", "Sources"))
                .map(menu -> menu.link(page))
                .toList();
    }

    /** An item of the navigation: a list page and its name. */
    private record Menu(String path, String text) {
        static Menu of(PageKind kind) {
            return new Menu(kind.folder() + "/index.html", kind.plural());
        }

        LinkView link(Permalink page) {
            boolean inside = page.path().startsWith(path.replaceFirst("index\\.html$", ""));
            return new LinkView(Permalink.of(path).from(page), text, inside ? "current" : "", "", "");
        }
    }
}
