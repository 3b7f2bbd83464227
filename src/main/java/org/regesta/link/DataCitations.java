package org.regesta.link;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationKey;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.Block;
import org.regesta.markdown.Inline;
import org.regesta.model.Dataset;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.GeoMap;
import org.regesta.model.LinkTable;
import org.regesta.model.Mention;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.Site;
import org.regesta.model.Target;
import org.regesta.model.TimelineEvent;

/** The citations that stand outside of sentences, in data files, front matter and options, with the words that they support. */
final class DataCitations {
    private final LinkTable links;
    private final BiConsumer<CitationKey, Mention> found;

    DataCitations(LinkTable links, BiConsumer<CitationKey, Mention> found) {
        this.links = links;
        this.found = found;
    }

    void collect(Site site) {
        site.pages().forEach(this::page);
        site.events().forEach(this::event);
        site.offices().forEach(this::office);
        site.datasets().forEach(this::dataset);
        site.maps().forEach(this::map);
    }

    private void page(Page page) {
        Optional<Target> from = links.inFile(page.file().path());
        from.ifPresent(target -> page.details().accept(new DetailsVisitor() {
            @Override
            public void visit(Details.Debate debate) {
                debate.positions()
                        .forEach(p -> all(target, p.citations(), p.text().content()));
            }
        }));
        from.ifPresent(target -> page.body().fences().forEach(fence -> quotation(target, fence)));
    }

    private void quotation(Target from, Block.Fence fence) {
        List<Inline> words = fence.walk()
                .flatMap(block -> block.texts().stream())
                .findFirst()
                .orElse(List.of());
        fence.citations().forEach(citation -> one(from, citation, citation.key().span(), words));
    }

    private void event(TimelineEvent event) {
        links.find(event.id().value())
                .ifPresent(from -> all(from, event.citations(), event.summary().content()));
    }

    private void office(Office office) {
        links.find(office.id().value())
                .ifPresent(from -> office.terms().forEach(term -> all(from, term.citations(), words(term))));
    }

    private void dataset(Dataset dataset) {
        Inline title = new Inline.Text(dataset.title().value(), dataset.title().span());
        links.find(dataset.id()).ifPresent(from -> {
            all(from, dataset.citations(), List.of(title));
            dataset.rows().forEach(row -> all(from, row.citations(), List.of(title)));
        });
    }

    private void map(GeoMap map) {
        Inline title = new Inline.Text(map.title().value(), map.title().span());
        links.find(map.id()).ifPresent(from -> all(from, map.sources().toList(), List.of(title)));
    }

    /** A term without a note is told by its holder. */
    private List<Inline> words(Office.Term term) {
        String holder = links.find(term.person().value())
                .map(Target::title)
                .orElse(term.person().value().value());
        return term.note()
                .map(note -> note.content())
                .orElse(List.of(new Inline.Text(holder, term.person().span())));
    }

    private void all(Target from, List<Located<Citation>> citations, List<Inline> words) {
        citations.forEach(citation -> one(from, citation.value(), citation.span(), words));
    }

    private void one(Target from, Citation citation, SourceSpan span, List<Inline> words) {
        Inline piece = new Inline.CitationGroup(List.of(citation), false, span);
        found.accept(citation.key().value(), new Mention(from, from.permalink(), words, piece));
    }
}
