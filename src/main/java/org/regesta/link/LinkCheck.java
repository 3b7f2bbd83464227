package org.regesta.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.markdown.Block;
import org.regesta.markdown.Document;
import org.regesta.markdown.FenceKind;
import org.regesta.markdown.FenceOptions;
import org.regesta.markdown.Inline;
import org.regesta.model.BrokenFile;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.LinkTable;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Site;
import org.regesta.model.SiteConfig;
import org.regesta.model.Slug;
import org.regesta.model.Target;

/** Reports every link, reference and citation that leads nowhere. */
final class LinkCheck {
    private final Site site;
    private final LinkTable links;
    private final Diagnostics diagnostics;

    LinkCheck(Site site, LinkTable links, Diagnostics diagnostics) {
        this.site = site;
        this.links = links;
        this.diagnostics = diagnostics;
    }

    /** Checks what the site says, and the texts of files with other faults, so that all can be mended in one go. */
    void check(List<SiteText> texts) {
        texts.forEach(text -> text(text.content(), Optional.of(text.from())));
        List<List<Inline>> unused = site.broken().stream()
                .flatMap(file -> file.body().walk())
                .flatMap(block -> block.texts().stream())
                .toList();
        unused.forEach(text -> text(text, Optional.empty()));
        List<List<Inline>> all = Stream.concat(texts.stream().map(SiteText::content), unused.stream())
                .toList();
        images(all);
        IdFaults ids = new IdFaults(links);
        List<IdUse> uses = IdUses.of(site);
        tally(LinkRules.REF_UNKNOWN, uses.size());
        uses.forEach(use -> ids.of(use).ifPresent(diagnostics::add));
        citations(Citations.of(site, all, fences()));
        fences().forEach(this::subjects);
        site.pages().stream().flatMap(AnchorFaults::of).forEach(diagnostics::add);
        new MapCheck(site, diagnostics).check();
        site.pages().forEach(page -> part(page, site.config()));
    }

    private void citations(List<Citation> citations) {
        CitationFaults faults = new CitationFaults(site.bibliography());
        tally(LinkRules.CITE_UNKNOWN, citations.size());
        citations.forEach(citation -> faults.of(citation).ifPresent(diagnostics::add));
        List<Diagnostic> unreadable = site.bibliography().faults();
        for (int i = 0; i < unreadable.size(); i++) {
            String cost = citations.size() + (citations.size() == 1 ? " citation" : " citations")
                    + " could not be checked because of this";
            diagnostics.add(i == 0 ? unreadable.get(i).help(cost) : unreadable.get(i));
        }
    }

    private void tally(Rule rule, int facts) {
        diagnostics.tally().add(rule, facts);
    }

    private void images(List<List<Inline>> texts) {
        ImageFaults faults = new ImageFaults(site);
        Stream<Located<String>> inText = texts.stream()
                .flatMap(List::stream)
                .flatMap(Inline::walk)
                .filter(Inline.Image.class::isInstance)
                .map(Inline.Image.class::cast)
                .map(Inline.Image::source);
        Stream<Located<String>> inFences = fences().flatMap(fence -> fence.options().get("src").stream());
        Stream.concat(inText, inFences).forEach(source -> faults.of(source).ifPresent(diagnostics::add));
    }

    /** The entry or article that a slice of the timeline is about, and the table or map that a block shows. */
    private void subjects(Block.Fence fence) {
        Set<String> kinds = Stream.of(PageKind.values()).map(PageKind::label).collect(Collectors.toSet());
        FenceOptions options = fence.options();
        options.get("about").ifPresent(about -> id(about, kinds));
        options.get("id").ifPresent(shown -> id(shown, Set.of(fence.kind() == FenceKind.MAP ? "map" : "dataset")));
        new ChartFaults(site).of(options).ifPresent(diagnostics::add);
    }

    private Stream<Block.Fence> fences() {
        return Stream.concat(
                        site.pages().stream().map(Page::body),
                        site.broken().stream().map(BrokenFile::body))
                .flatMap(Document::fences);
    }

    private void text(List<Inline> content, Optional<Target> page) {
        content.stream().flatMap(Inline::walk).forEach(piece -> piece(piece, page));
    }

    private void piece(Inline piece, Optional<Target> page) {
        LinkFaults faults = new LinkFaults(links);
        if (piece instanceof Inline.WikiLink link) {
            tally(LinkRules.LINK_UNKNOWN, 1);
            faults.of(link).ifPresent(diagnostics::add);
        } else if (piece instanceof Inline.Link link) {
            tally(LinkRules.LINK_UNKNOWN, 1);
            faults.of(link, page).ifPresent(diagnostics::add);
        } else if (piece instanceof Inline.Contested contested) {
            id(contested.debate(), Set.of("debate"));
        } else if (piece instanceof Inline.DataQuote quote) {
            new CellFaults(site).of(quote).ifPresent(diagnostics::add);
        }
    }

    private void id(Located<String> written, Set<String> kinds) {
        if (Slug.isSlug(written.value())) {
            new IdFaults(links).of(new IdUse(written.map(Slug::new), kinds)).ifPresent(diagnostics::add);
        } else {
            diagnostics.add(LinkRules.REF_UNKNOWN.at(
                    written.span(),
                    "\"" + written.value() + "\" is not an id",
                    "ids are lower-case ASCII words joined by hyphens"));
        }
    }

    private void part(Page page, SiteConfig config) {
        page.details().accept(new DetailsVisitor() {
            @Override
            public void visit(Details.Article article) {
                List<Slug> parts =
                        config.parts().stream().map(part -> part.id().value()).toList();
                if (!parts.contains(article.part().value())) {
                    diagnostics.add(LinkRules.REF_UNKNOWN.at(
                            article.part().span(),
                            "site.yaml has no part \"" + article.part().value() + "\"",
                            "the parts are " + parts.stream().map(Slug::value).collect(Collectors.joining(", "))));
                }
            }
        });
    }
}
