package org.regesta.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.regesta.diagnostic.Allowance;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceSpan;

/**
 * What the readers of one text share.
 *
 * @param passage the text
 * @param diagnostics where its faults go
 * @param footnotes the footnotes found so far
 * @param allowances the exceptions found so far
 */
record ReadingContext(Passage passage, Diagnostics diagnostics, List<Footnote> footnotes, List<Allowance> allowances) {
    SourceSpan span(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    SourceSpan span(BasedSequence chars) {
        return span(chars.getStartOffset(), chars.getEndOffset());
    }

    /** flexmark counts a line feed at the end of the text even where there is none. */
    private SourceSpan span(int start, int end) {
        int length = passage.text().length();
        return passage.span(Math.min(start, length), Math.min(end, length));
    }
}
