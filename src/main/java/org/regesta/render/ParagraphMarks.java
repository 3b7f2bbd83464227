package org.regesta.render;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.regesta.markdown.Block;
import org.regesta.markdown.Document;
import org.regesta.model.ParagraphAnchors;

/** The anchors of the paragraphs of a text, and their numbers if it shows any. */
final class ParagraphMarks {
    /** For a text whose paragraphs can't be led to. */
    static final ParagraphMarks NONE = new ParagraphMarks(Optional.empty());

    private final Optional<ParagraphAnchors> anchors;
    private final IdentityHashMap<Block.Paragraph, Integer> numbers = new IdentityHashMap<>();

    private ParagraphMarks(Optional<ParagraphAnchors> anchors) {
        this.anchors = anchors;
    }

    static ParagraphMarks anchors(Document document) {
        return new ParagraphMarks(Optional.of(ParagraphAnchors.of(document)));
    }

    /** Anchors, and numbers from 1 on for the paragraphs that have one. */
    static ParagraphMarks numbered(Document document) {
        ParagraphMarks marks = anchors(document);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph
                    && marks.anchor(paragraph).isPresent()) {
                marks.numbers.put(paragraph, marks.numbers.size() + 1);
            }
        }
        return marks;
    }

    Optional<String> anchor(Block.Paragraph paragraph) {
        return anchors.flatMap(all -> all.of(paragraph));
    }

    Optional<Integer> number(Block.Paragraph paragraph) {
        return Optional.ofNullable(numbers.get(paragraph));
    }
}
