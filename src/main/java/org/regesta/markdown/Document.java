package org.regesta.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Allowance;

/**
 * A parsed Markdown text.
 *
 * @param blocks its blocks
 * @param footnotes the footnotes that its author wrote, one a label
 * @param allowances the exceptions from rules that it asks for
 */
public record Document(List<Block> blocks, List<Footnote> footnotes, List<Allowance> allowances) {
    /** A text without content. */
    public static final Document EMPTY = new Document(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Document {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        allowances = List.copyOf(allowances);
    }

    /** All blocks, those inside others and those of footnotes too, in reading order. */
    public Stream<Block> walk() {
        Stream<Block> notes = footnotes.stream().flatMap(note -> note.blocks().stream());
        return Stream.concat(blocks.stream(), notes).flatMap(Block::walk);
    }

    /** All running text, in reading order. */
    public Stream<Inline> inlines() {
        return walk().flatMap(block -> block.texts().stream())
                .flatMap(List::stream)
                .flatMap(Inline::walk);
    }

    /** All pieces of one kind of running text. */
    public <T extends Inline> Stream<T> all(Class<T> kind) {
        return inlines().filter(kind::isInstance).map(kind::cast);
    }

    /** The headings, in reading order. */
    public List<Block.Heading> headings() {
        return walk().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** The blocks between colons, in reading order. */
    public Stream<Block.Fence> fences() {
        return walk().filter(Block.Fence.class::isInstance).map(Block.Fence.class::cast);
    }

    /** The footnote with a label. */
    public Optional<Footnote> footnote(String label) {
        return footnotes.stream().filter(note -> note.label().equals(label)).findFirst();
    }

    /** Whether there is anything to read. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
