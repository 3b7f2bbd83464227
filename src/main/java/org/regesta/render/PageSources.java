package org.regesta.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.regesta.citation.BibliographyOrder;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationKey;
import org.regesta.citation.NoteStyle;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Located;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.GeoMap;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.Permalink;
import org.regesta.model.Site;

/** The works that a page cites, in the order of a bibliography. */
final class PageSources {
    private final LinkedSite site;
    private final NoteStyle style;

    PageSources(Workshop workshop) {
        this.site = workshop.site();
        this.style = workshop.style();
    }

    List<SourceView> of(Page page) {
        return keys(page, site.site()).stream()
                .map(key -> site.site().bibliography().find(key).orElseThrow())
                .sorted(new BibliographyOrder())
                .map(reference -> view(reference, page.permalink()))
                .toList();
    }

    SourceView view(Reference reference, Permalink page) {
        return new SourceView(
                LinkViews.source(reference.key()).from(page),
                style.entry(reference.key()),
                reference.custom().flatMap(Reference.Custom::kind).orElse(""),
                reference.languageTag().orElse(""),
                site.citedIn(reference.key()).size());
    }

    private static Set<CitationKey> keys(Page page, Site site) {
        List<Citation> citations = new ArrayList<>();
        page.body().all(Inline.CitationGroup.class).forEach(group -> citations.addAll(group.citations()));
        page.body().fences().forEach(fence -> citations.addAll(fence.citations()));
        site.maps().stream()
                .filter(map -> map.isOn(page))
                .flatMap(GeoMap::cited)
                .forEach(citations::add);
        page.details().accept(new DetailsVisitor() {
            @Override
            public void visit(Details.Debate debate) {
                debate.positions()
                        .forEach(p -> p.citations().stream().map(Located::value).forEach(citations::add));
            }
        });
        Set<CitationKey> keys = new LinkedHashSet<>();
        citations.forEach(citation -> keys.add(citation.key().value()));
        return keys;
    }
}
