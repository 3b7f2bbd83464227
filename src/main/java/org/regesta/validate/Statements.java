package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Passage;
import org.regesta.edtf.ProseDate;
import org.regesta.edtf.ProseDates;
import org.regesta.markdown.Block;
import org.regesta.markdown.FenceKind;
import org.regesta.markdown.Inline;
import org.regesta.markdown.Prose;
import org.regesta.markdown.Sentences;
import org.regesta.model.Details;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.Target;
import org.regesta.model.TimelineEvent;

/** Cuts all text of a site into sentences. */
final class Statements {
    private final LinkedSite site;
    private final List<Statement> found = new ArrayList<>();

    private Statements(LinkedSite site) {
        this.site = site;
    }

    static List<Statement> of(LinkedSite site) {
        Statements statements = new Statements(site);
        site.site().pages().forEach(statements::page);
        site.site().events().forEach(statements::event);
        site.site().offices().forEach(statements::office);
        return List.copyOf(statements.found);
    }

    private void page(Page page) {
        site.links().inFile(page.file().path()).ifPresent(from -> {
            sentences(
                    new Source(from, Optional.of(page), Statement.Place.DATA, false),
                    plain(page.frontMatter().summary()));
            body(page, from);
            if (page.details() instanceof Details.Debate debate) {
                debate(debate, new Source(from, Optional.of(page), Statement.Place.DATA, false));
            }
        });
    }

    /** A text without Markdown as running text, with its dates. */
    private static List<Inline> plain(Located<String> value) {
        Passage passage = Passage.of(value);
        List<Inline> inlines = new ArrayList<>();
        int at = 0;
        for (ProseDate date : ProseDates.find(passage.text())) {
            text(passage, at, date.start(), inlines);
            String words = passage.text().substring(date.start(), date.end());
            inlines.add(new Inline.DateText(words, date.date(), passage.span(date.start(), date.end())));
            at = date.end();
        }
        text(passage, at, passage.text().length(), inlines);
        return inlines;
    }

    private static void text(Passage passage, int from, int to, List<Inline> inlines) {
        if (to > from) {
            inlines.add(new Inline.Text(passage.text().substring(from, to), passage.span(from, to)));
        }
    }

    private void body(Page page, Target from) {
        boolean lead = true;
        for (Block block : page.body().blocks()) {
            lead &= !(block instanceof Block.Heading);
            block(block, new Source(from, Optional.of(page), Statement.Place.BODY, lead));
        }
        page.body().footnotes().stream()
                .flatMap(note -> note.blocks().stream())
                .forEach(block -> block(block, new Source(from, Optional.of(page), Statement.Place.BODY, false)));
    }

    private void block(Block block, Source source) {
        Source inside = source.in(place(block, source));
        block.texts().forEach(text -> sentences(inside, text));
        block.children().forEach(child -> block(child, inside));
    }

    private static Statement.Place place(Block block, Source source) {
        if (block instanceof Block.Heading) {
            return Statement.Place.HEADING;
        }
        boolean quotation = block instanceof Block.Quote
                || (block instanceof Block.Fence fence && fence.kind() == FenceKind.QUOTATION);
        return quotation ? Statement.Place.QUOTATION : source.place();
    }

    private void debate(Details.Debate debate, Source source) {
        prose(source, debate.question());
        debate.agreed().ifPresent(agreed -> prose(source, agreed));
        debate.positions().forEach(position -> prose(source, position.text()));
    }

    private void event(TimelineEvent event) {
        site.links().find(event.id().value()).ifPresent(from -> {
            prose(new Source(from, Optional.empty(), Statement.Place.DATA, false), event.summary());
        });
    }

    private void office(Office office) {
        site.links().find(office.id().value()).ifPresent(from -> {
            Source source = new Source(from, Optional.empty(), Statement.Place.DATA, false);
            office.terms().forEach(term -> term.note().ifPresent(note -> prose(source, note)));
            office.gaps().forEach(gap -> prose(source, gap.note()));
        });
    }

    private void prose(Source source, Prose prose) {
        sentences(source, prose.content());
    }

    private void sentences(Source source, List<Inline> text) {
        Topic topic = new Topic(source.page());
        for (List<Inline> sentence : Sentences.of(text)) {
            Wording wording = WordingReader.read(sentence, site);
            if (!wording.text().isBlank()) {
                Skeleton skeleton = Skeleton.of(wording);
                found.add(new Statement(
                        source.from(),
                        source.page(),
                        source.place(),
                        source.lead(),
                        topic.isElsewhere(skeleton),
                        sentence,
                        wording,
                        skeleton));
            }
        }
    }

    /** Where a text stands. */
    private record Source(Target from, Optional<Page> page, Statement.Place place, boolean lead) {
        Source in(Statement.Place other) {
            return new Source(from, page, other, lead);
        }
    }
}
