package org.regesta.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.citation.CitationKey;
import org.regesta.citation.Reference;
import org.regesta.model.Coverage;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;
import org.regesta.model.SourceCoverage;

/** Shows on a page how far the texts of a site name their sources. */
final class CoverageViews {
    private static final int FULL = 1000;

    private final LinkedSite site;
    private final Coverage coverage;
    private final LinkViews links;

    CoverageViews(LinkedSite site, Coverage coverage, Permalink page) {
        this.site = site;
        this.coverage = coverage;
        this.links = new LinkViews(site, page);
    }

    List<CoverageGroupView> groups() {
        return Stream.of(PageKind.values())
                .map(kind -> new CoverageGroupView(
                        kind.plural(), view(named(kind.plural()), coverage.total(kind)), pages(kind)))
                .filter(group -> !group.pages().isEmpty())
                .toList();
    }

    /** Articles in reading order, all other pages by title. */
    private List<CoverageView> pages(PageKind kind) {
        Map<Page, SourceCoverage> of = coverage.pages().stream()
                .filter(page -> page.page().kind() == kind)
                .collect(Collectors.toMap(
                        Coverage.OfPage::page, Coverage.OfPage::sources, (a, b) -> a, LinkedHashMap::new));
        Stream<Page> order = kind == PageKind.ARTICLE
                ? new Articles(site.site()).inOrder().stream()
                : of.keySet().stream()
                        .sorted(Comparator.comparing((Page page) -> SortKey.of(page.title()))
                                .thenComparing(Page::id));
        return order.flatMap(page -> Stream.ofNullable(of.get(page)).map(sources -> view(links.to(page.id()), sources)))
                .toList();
    }

    private static LinkView named(String text) {
        return new LinkView("", text, "", "", "");
    }

    private static CoverageView view(LinkView of, SourceCoverage sources) {
        int all = Math.max(1, sources.paragraphs());
        int cited = FULL * sources.cited() / all;
        DatasetCellView share = new DatasetCellView(
                Math.round(100f * sources.cited() / all) + " %", true, cited, cited + FULL * sources.synthesis() / all);
        return new CoverageView(
                of,
                sources.paragraphs(),
                sources.cited(),
                sources.synthesis(),
                sources.uncited(),
                sources.single(),
                share);
    }

    /** The works on which paragraphs rest alone, those with most first. */
    List<AloneView> alone() {
        Map<CitationKey, List<Coverage.Alone>> byWork = coverage.pages().stream()
                .flatMap(page -> page.alone().stream())
                .collect(Collectors.groupingBy(Coverage.Alone::work));
        return site.site().bibliography().references().stream()
                .flatMap(work -> Stream.ofNullable(byWork.get(work.key())).map(paragraphs -> alone(work, paragraphs)))
                .sorted(Comparator.comparing((AloneView view) -> -view.paragraphs()))
                .toList();
    }

    private AloneView alone(Reference work, List<Coverage.Alone> paragraphs) {
        Map<Page, List<Coverage.Alone>> byPage = paragraphs.stream()
                .collect(Collectors.groupingBy(Coverage.Alone::page, LinkedHashMap::new, Collectors.toList()));
        List<LinkView> pages = new ArrayList<>();
        byPage.forEach((page, on) -> pages.add(first(page, on)));
        return new AloneView(
                links.to(LinkViews.source(work.key()), work.titleShort().orElse(work.heading())),
                paragraphs.size(),
                pages);
    }

    /** A link to the first of the paragraphs on a page, with their number if there are several. */
    private LinkView first(Page page, List<Coverage.Alone> paragraphs) {
        LinkView link = links.to(paragraphs.get(0).permalink(), page.title());
        String note = paragraphs.size() == 1 ? "" : Integer.toString(paragraphs.size());
        return new LinkView(link.href(), link.text(), link.kind(), link.lang(), note);
    }
}
