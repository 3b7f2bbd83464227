package org.regesta.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.SourceSpan;

/** A block of a document, with the place at which it was written. */
public sealed interface Block {
    /** Where it was written. */
    SourceSpan span();

    /** Hands itself to the visitor's method for its kind. */
    void accept(BlockVisitor visitor);

    /** The blocks inside it. */
    default List<Block> children() {
        return List.of();
    }

    /** The running text that stands in it directly, a list for each stretch of it. */
    default List<List<Inline>> texts() {
        return List.of();
    }

    /** This block and all inside it, in reading order. */
    default Stream<Block> walk() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Block::walk));
    }

    /** All running text of this block and of the blocks inside it. */
    default Stream<Inline> inlines() {
        return walk().flatMap(block -> block.texts().stream())
                .flatMap(List::stream)
                .flatMap(Inline::walk);
    }

    /**
     * A paragraph.
     *
     * @param content its running text
     * @param synthesis whether it is marked as a transition or summary that needs no source
     * @param span where it was written
     */
    record Paragraph(List<Inline> content, boolean synthesis, SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public List<List<Inline>> texts() {
            return List.of(content);
        }
    }

    /** A heading; {@code id} is its anchor, given by the author or made from its words. */
    record Heading(int level, String id, List<Inline> content, SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public List<List<Inline>> texts() {
            return List.of(content);
        }
    }

    /** A quotation set off from the text. */
    record Quote(List<Block> children, SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A list; {@code start} is the first number of a numbered one. A tight list shows its items without paragraphs. */
    record ItemList(Optional<Integer> start, boolean tight, List<Item> items, SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public List<Block> children() {
            return List.copyOf(items);
        }
    }

    /** One item of a list. */
    record Item(List<Block> children, SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Lines to be shown as they are. */
    record CodeBlock(Optional<String> language, String text, SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A break between two thoughts. */
    record ThematicBreak(SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A table: rows of the head, then rows of the body. */
    record Table(List<Row> head, List<Row> body, SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public List<List<Inline>> texts() {
            return Stream.concat(head.stream(), body.stream())
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::content)
                    .toList();
        }
    }

    /** A list of terms, each with what it means. */
    record Definitions(List<Definition> entries, SourceSpan span) implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public List<Block> children() {
            return entries.stream().flatMap(entry -> entry.blocks().stream()).toList();
        }

        @Override
        public List<List<Inline>> texts() {
            return entries.stream()
                    .map(Definition::term)
                    .filter(term -> !term.isEmpty())
                    .toList();
        }
    }

    /** A block between colons, of one of the fixed kinds; {@code citations} are the works that its source option names. */
    record Fence(FenceKind kind, FenceOptions options, List<Citation> citations, List<Block> children, SourceSpan span)
            implements Block {
        @Override
        public void accept(BlockVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {}

    /** A cell of a table with the side to which its column is aligned. */
    record Cell(List<Inline> content, Optional<Alignment> alignment) {}

    /** A side to which a column of a table is aligned. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** One entry of a list of terms: either the term, or the blocks that say what the terms above it mean. */
    record Definition(List<Inline> term, List<Block> blocks, boolean tight) {}
}
