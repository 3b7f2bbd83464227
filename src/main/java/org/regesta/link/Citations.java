package org.regesta.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.markdown.Block;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Site;

/** Collects all citations of a site: in running text, in options of fenced blocks, in data files and front matter. */
final class Citations implements DetailsVisitor {
    private final List<Citation> citations = new ArrayList<>();

    static List<Citation> of(Site site, List<List<Inline>> texts, Stream<Block.Fence> fences) {
        Citations collector = new Citations();
        texts.stream()
                .flatMap(List::stream)
                .flatMap(Inline::walk)
                .filter(Inline.CitationGroup.class::isInstance)
                .map(Inline.CitationGroup.class::cast)
                .forEach(group -> collector.citations.addAll(group.citations()));
        fences.forEach(fence -> collector.citations.addAll(fence.citations()));
        site.pages().forEach(page -> page.details().accept(collector));
        site.events().forEach(event -> collector.add(event.citations().stream()));
        site.offices()
                .forEach(office -> collector.add(office.terms().stream().flatMap(term -> term.citations().stream())));
        site.datasets().forEach(dataset -> {
            collector.add(dataset.citations().stream());
            collector.add(dataset.rows().stream().flatMap(row -> row.citations().stream()));
        });
        site.maps().forEach(map -> collector.add(map.sources()));
        return List.copyOf(collector.citations);
    }

    @Override
    public void visit(Details.Debate debate) {
        add(debate.positions().stream().flatMap(position -> position.citations().stream()));
    }

    private void add(Stream<Located<Citation>> more) {
        more.map(Located::value).forEach(citations::add);
    }
}
