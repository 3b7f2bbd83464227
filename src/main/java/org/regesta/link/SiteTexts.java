package org.regesta.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regesta.markdown.Block;
import org.regesta.markdown.Inline;
import org.regesta.markdown.Prose;
import org.regesta.model.Dataset;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.GeoMap;
import org.regesta.model.LinkTable;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.ParagraphAnchors;
import org.regesta.model.Permalink;
import org.regesta.model.Site;
import org.regesta.model.SiteConfig;
import org.regesta.model.Target;
import org.regesta.model.TimelineEvent;

/** Finds all running text of a site: bodies, positions of debates, events, notes on offices, introductions of parts. */
final class SiteTexts {
    private final LinkTable links;
    private final List<SiteText> texts = new ArrayList<>();

    SiteTexts(LinkTable links) {
        this.links = links;
    }

    List<SiteText> of(Site site) {
        site.pages().forEach(this::page);
        site.events().forEach(this::event);
        site.offices().forEach(this::office);
        site.datasets().forEach(this::dataset);
        site.config().parts().forEach(this::part);
        site.maps().forEach(this::map);
        return List.copyOf(texts);
    }

    private void page(Page page) {
        Optional<Target> target = links.inFile(page.file().path());
        target.ifPresent(from -> body(page, from));
        target.ifPresent(from -> page.details().accept(new DetailsVisitor() {
            @Override
            public void visit(Details.Debate debate) {
                debate(debate, from);
            }
        }));
    }

    private void body(Page page, Target from) {
        ParagraphAnchors anchors = ParagraphAnchors.of(page.body());
        for (Block block : page.body().blocks()) {
            Permalink place = place(block, from, anchors);
            block.walk().flatMap(inner -> inner.texts().stream()).forEach(content -> add(from, place, content));
        }
        page.body().footnotes().stream()
                .flatMap(note -> note.blocks().stream())
                .flatMap(Block::walk)
                .flatMap(block -> block.texts().stream())
                .forEach(content -> add(from, from.permalink(), content));
    }

    private static Permalink place(Block block, Target from, ParagraphAnchors anchors) {
        return block instanceof Block.Paragraph paragraph
                ? anchors.of(paragraph).map(from.permalink()::at).orElse(from.permalink())
                : from.permalink();
    }

    private void debate(Details.Debate debate, Target from) {
        add(from, debate.question());
        debate.agreed().ifPresent(agreed -> add(from, agreed));
        debate.positions().forEach(position -> add(from, position.text()));
    }

    private void event(TimelineEvent event) {
        links.find(event.id().value()).ifPresent(from -> add(from, event.summary()));
    }

    private void office(Office office) {
        links.find(office.id().value()).ifPresent(from -> {
            office.terms().forEach(term -> term.note().ifPresent(note -> add(from, note)));
            office.gaps().forEach(gap -> add(from, gap.note()));
        });
    }

    private void dataset(Dataset dataset) {
        links.find(dataset.id()).ifPresent(from -> {
            dataset.note().ifPresent(note -> add(from, note));
            dataset.rows().forEach(row -> row.note().ifPresent(note -> add(from, note)));
        });
    }

    /** A part has no page of its own and can't be linked to, but its introduction stands in the list of articles. */
    private void part(SiteConfig.Part part) {
        Target from = new Target(
                part.id().value(),
                "part",
                Optional.empty(),
                Permalink.of("articles/index.html").at(part.id().value().value()),
                part.title().value(),
                "",
                Set.of(),
                part.id().span());
        part.introduction().ifPresent(introduction -> add(from, introduction));
    }

    private void map(GeoMap map) {
        links.find(map.id()).ifPresent(from -> map.note().ifPresent(note -> add(from, note)));
    }

    private void add(Target from, Prose prose) {
        add(from, from.permalink(), prose.content());
    }

    private void add(Target from, Permalink place, List<Inline> content) {
        if (!content.isEmpty()) {
            texts.add(new SiteText(from, place, content, content.get(0).span().file()));
        }
    }
}
