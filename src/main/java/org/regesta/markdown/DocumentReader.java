package org.regesta.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.regesta.diagnostic.Allowance;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;

/** Turns flexmark's tree of one text into a document of ours. */
final class DocumentReader {
    private final ReadingContext context;

    DocumentReader(Passage passage, Diagnostics diagnostics) {
        this.context = new ReadingContext(passage, diagnostics, new ArrayList<>(), new ArrayList<>());
    }

    Document read(Node root) {
        List<Block> blocks = new BlockReader(context).read(root);
        List<Allowance> allowances = context.allowances();
        Document document = new Document(blocks, context.footnotes(), allowances);
        new FootnoteCheck(document, context.diagnostics()).run();
        new HeadingCheck(document, context.diagnostics()).run();
        return document;
    }
}
