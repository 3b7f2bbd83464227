package org.regesta.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;

/** Turns flexmark's tree of one text into a document of ours. */
final class DocumentReader {
    /** Deeper trees would overflow the stacks of the threads that walk through them later, and print them. */
    private static final int DEEPEST = 40;

    private final ReadingContext context;

    DocumentReader(Passage passage, Diagnostics diagnostics) {
        this.context = new ReadingContext(passage, diagnostics, new ArrayList<>(), new ArrayList<>());
    }

    Document read(Node root) {
        List<Block> blocks = new BlockReader(context).read(root);
        Document document = new Document(blocks, context.footnotes(), context.allowances());
        Stream<Block> notes = document.footnotes().stream().flatMap(note -> note.blocks().stream());
        List<Block> tooDeep = Stream.concat(blocks.stream(), notes)
                .filter(block -> Depth.of(block) > DEEPEST)
                .toList();
        tooDeep.forEach(block -> context.diagnostics()
                .add(MarkdownRules.NESTING_TOO_DEEP.at(
                        block.span(),
                        "this block is nested more than " + DEEPEST + " deep",
                        "say it with fewer levels")));
        if (!tooDeep.isEmpty()) {
            return Document.EMPTY;
        }
        new FootnoteCheck(document, context.diagnostics()).run();
        new HeadingCheck(document, context.diagnostics()).run();
        return document;
    }
}
