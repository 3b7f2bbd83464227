package org.regesta.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.regesta.markdown.Block;
import org.regesta.markdown.FenceKind;
import org.regesta.markdown.Inline;
import org.regesta.markdown.Sentences;
import org.regesta.model.Details;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.Slug;

/** Collects the sentences in which the site itself speaks; the words of sources and headings are left out. */
final class Sayings {
    private final LinkedSite linked;
    private final List<Saying> found = new ArrayList<>();

    private Sayings(LinkedSite linked) {
        this.linked = linked;
    }

    static List<Saying> of(LinkedSite linked) {
        Sayings sayings = new Sayings(linked);
        linked.site().pages().forEach(sayings::page);
        linked.site()
                .events()
                .forEach(event ->
                        sayings.text(event.id().value(), event.summary().content()));
        return List.copyOf(sayings.found);
    }

    private void page(Page page) {
        page.body().blocks().forEach(block -> block(page.id(), block));
        if (page.details() instanceof Details.Debate debate) {
            debate.positions()
                    .forEach(position -> text(page.id(), position.text().content()));
        }
    }

    private void block(Slug from, Block block) {
        boolean quoted = block instanceof Block.Quote
                || block instanceof Block.Heading
                || block instanceof Block.Fence fence && fence.kind() == FenceKind.QUOTATION;
        if (!quoted) {
            block.texts().forEach(text -> text(from, text));
            block.children().forEach(child -> block(from, child));
        }
    }

    private void text(Slug from, List<Inline> text) {
        Sentences.of(text)
                .forEach(sentence -> found.add(new Saying(from, sentence, links(sentence), Inline.plain(sentence))));
    }

    private Set<Slug> links(List<Inline> sentence) {
        Set<Slug> ids = new LinkedHashSet<>();
        sentence.stream()
                .flatMap(Inline::walk)
                .filter(Inline.WikiLink.class::isInstance)
                .map(Inline.WikiLink.class::cast)
                .flatMap(link -> linked.links().resolve(link.target()).target().stream())
                .forEach(target -> ids.add(target.id()));
        return ids;
    }
}
