package org.regesta.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.citation.Reference;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;

/** The ways into the site on its home page: by person, agreement, place, document and debate. */
final class Entrances {
    private static final int SOME = 8;

    private final LinkedSite site;
    private final Permalink page;
    private final LinkViews links;

    Entrances(LinkedSite site, Permalink page) {
        this.site = site;
        this.page = page;
        this.links = new LinkViews(site, page);
    }

    List<EntranceView> all() {
        Stream<EntranceView> kinds =
                Stream.of(PageKind.PERSON, PageKind.TREATY, PageKind.PLACE).map(this::prominent);
        return Stream.of(kinds, Stream.of(documents()), Stream.of(whole(PageKind.DEBATE)))
                .flatMap(entrances -> entrances)
                .filter(entrance -> entrance.count() > 0)
                .toList();
    }

    /** The pages of a kind of which the site speaks most, by the names under which they are filed. */
    private EntranceView prominent(PageKind kind) {
        List<Page> pages = site.site().pages(kind);
        List<LinkView> some = pages.stream()
                .sorted(Comparator.comparing((Page p) -> -weight(p)).thenComparing(Page::id))
                .limit(SOME)
                .sorted(Comparator.comparing((Page p) -> SortKey.of(FilingName.of(p))))
                .map(p -> links.to(p.id()))
                .toList();
        return new EntranceView(list(kind.folder(), kind.plural()), pages.size(), some);
    }

    private int weight(Page page) {
        return site.backlinks(page.id()).size() + site.eventsAbout(page.id()).size();
    }

    private EntranceView whole(PageKind kind) {
        List<Page> pages = site.site().pages(kind);
        List<LinkView> all = pages.stream()
                .sorted(Comparator.comparing((Page p) -> SortKey.of(p.title())))
                .map(p -> links.to(p.id()))
                .toList();
        return new EntranceView(list(kind.folder(), kind.plural()), pages.size(), all);
    }

    /** Works that are sources themselves, then those cited most. */
    private EntranceView documents() {
        List<Reference> works = site.site().bibliography().references();
        List<LinkView> some = works.stream()
                .sorted(Comparator.comparing((Reference work) -> isDocument(work) ? 0 : 1)
                        .thenComparing(work -> -site.citedIn(work.key()).size())
                        .thenComparing(Reference::key))
                .limit(SOME)
                .map(this::work)
                .toList();
        return new EntranceView(list("sources", "Sources"), works.size(), some);
    }

    private static boolean isDocument(Reference work) {
        String kind = work.custom().flatMap(Reference.Custom::kind).orElse("");
        return kind.equals("document-edition") || kind.equals("memoir");
    }

    private LinkView work(Reference work) {
        return new LinkView(
                LinkViews.source(work.key()).from(page),
                work.titleShort().orElse(work.heading()),
                "source",
                work.languageTag()
                        .filter(lang -> !lang.equals(site.site().config().language()))
                        .orElse(""),
                "");
    }

    private LinkView list(String folder, String name) {
        return links.to(Permalink.of(folder + "/index.html"), name);
    }
}
