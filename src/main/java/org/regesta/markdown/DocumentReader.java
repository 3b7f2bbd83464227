package org.regesta.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;

/** Turns flexmark's tree of one text into a document of ours. */
final class DocumentReader {
    /** Deeper trees would overflow the stacks of the threads that walk through them later. */
    private static final int DEEPEST = 40;

    private final ReadingContext context;

    DocumentReader(Passage passage, Diagnostics diagnostics) {
        this.context = new ReadingContext(passage, diagnostics, new ArrayList<>(), new ArrayList<>());
    }

    Document read(Node root) {
        List<Block> blocks = new BlockReader(context).read(root);
        Document document = new Document(blocks, context.footnotes(), context.allowances());
        Optional<Block> tooDeep =
                blocks.stream().filter(block -> Depth.of(block) > DEEPEST).findFirst();
        if (tooDeep.isPresent()) {
            context.diagnostics()
                    .add(MarkdownRules.NESTING_TOO_DEEP.at(
                            tooDeep.get().span(),
                            "this block is nested more than " + DEEPEST + " deep",
                            "say it with fewer levels"));
            return Document.EMPTY;
        }
        new FootnoteCheck(document, context.diagnostics()).run();
        new HeadingCheck(document, context.diagnostics()).run();
        return document;
    }
}
