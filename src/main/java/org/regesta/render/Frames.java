package org.regesta.render;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;
import org.regesta.model.Site;
import org.regesta.model.SiteConfig;

/** Makes what every page has around its content. */
final class Frames {
    private final SiteConfig config;
    private final List<MenuItem> menu;
    private final List<MenuItem> footer;

    Frames(Site site) {
        this.config = site.config();
        this.menu = menu(site);
        this.footer = footer(site);
    }

    /** The frame of a page that is made from data, with a path of pages above it. */
    FrameView frame(Permalink page, String kind, String heading, String description, List<LinkView> above) {
        List<MetaView> metas = new HeadMetas(config).ofList(heading, description, canonical(page));
        return frame(page, kind, heading, description, above, metas, ItemView.NONE);
    }

    /** The frame of a page that an editor wrote. */
    FrameView frame(Page page, List<LinkView> above) {
        Permalink permalink = page.permalink();
        List<MetaView> metas = new HeadMetas(config)
                .ofText(
                        page.title(),
                        page.summary(),
                        canonical(permalink),
                        page.frontMatter()
                                .updated()
                                .map(updated -> updated.value().toString()));
        ItemView item = Microdata.of(page, config, canonical(permalink));
        return frame(permalink, page.kind().label(), page.title(), page.summary(), above, metas, item);
    }

    private FrameView frame(
            Permalink page,
            String kind,
            String heading,
            String description,
            List<LinkView> above,
            List<MetaView> metas,
            ItemView item) {
        return new FrameView(
                config.language(),
                config.title().value(),
                page.toRoot(),
                heading.equals(config.title().value())
                        ? heading
                        : heading + " · " + config.title().value(),
                heading,
                description,
                canonical(page),
                kind,
                config.edition().orElse(""),
                links(menu, page),
                above,
                links(footer, page),
                metas,
                item);
    }

    private String canonical(Permalink page) {
        return config.base().map(base -> base + page.path()).orElse("");
    }

    private static List<LinkView> links(List<MenuItem> items, Permalink page) {
        return items.stream().map(item -> item.link(page)).toList();
    }

    private static List<MenuItem> menu(Site site) {
        Stream<MenuItem> narrative =
                Stream.of(MenuItem.of(PageKind.ARTICLE), new MenuItem("timeline/index.html", "Timeline"));
        Stream<MenuItem> made =
                Stream.of(new MenuItem("glossary.html", "Glossary"), new MenuItem("sources/index.html", "Sources"));
        return Stream.of(narrative, lists(site, PageKind.PERSON, PageKind.TREATY, PageKind.DEBATE), made)
                .flatMap(items -> items)
                .toList();
    }

    /** The lists of those kinds of which there are pages. */
    private static Stream<MenuItem> lists(Site site, PageKind... kinds) {
        return Stream.of(kinds).filter(kind -> !site.pages(kind).isEmpty()).map(MenuItem::of);
    }

    /** The lists that the menu leaves out, and what the site says of itself. */
    private static List<MenuItem> footer(Site site) {
        Stream<MenuItem> lists =
                lists(site, PageKind.PLACE, PageKind.STATE, PageKind.ORGANIZATION, PageKind.EVENT, PageKind.CONCEPT);
        Stream<MenuItem> offices = site.offices().isEmpty() ? Stream.empty() : Stream.of(MenuItem.OFFICES);
        Stream<MenuItem> made = Stream.of(
                new MenuItem("on-this-day.html", "On this day"),
                new MenuItem("corrections.html", "Often said, but wrong"),
                new MenuItem("data/index.html", "Data"),
                new MenuItem("consistency.html", "What was checked"));
        Stream<MenuItem> about = site.pages(PageKind.PLAIN).stream()
                .map(plain -> new MenuItem(plain.permalink().path(), plain.title()));
        return Stream.of(lists, offices, made, about).flatMap(items -> items).toList();
    }

    /** An item of the navigation: a list page and its name. */
    private record MenuItem(String path, String text) {
        static final MenuItem OFFICES = new MenuItem("offices/index.html", "Offices");

        static MenuItem of(PageKind kind) {
            return new MenuItem(kind.folder() + "/index.html", kind.plural());
        }

        LinkView link(Permalink page) {
            String folder = path.endsWith("/index.html") ? path.substring(0, path.lastIndexOf('/') + 1) : path;
            boolean inside = page.path().startsWith(folder);
            return new LinkView(Permalink.of(path).from(page), text, inside ? "current" : "", "", "");
        }
    }
}
