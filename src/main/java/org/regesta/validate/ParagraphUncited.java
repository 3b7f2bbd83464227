package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.markdown.Block;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.SourceCoverage;

/** Every paragraph of an article, an entry or a debate cites a work, or is marked as a transition or summary. */
final class ParagraphUncited implements Check {
    private static final Rule RULE = Rule.note(
            "paragraph-uncited",
            "Every paragraph of an article, an entry or a debate cites a work, or is marked as a transition or summary.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.site().pages().stream()
                .filter(page -> page.kind() != PageKind.PLAIN)
                .flatMap(ParagraphUncited::paragraphs)
                .peek(paragraph -> tally.add(RULE))
                .filter(paragraph -> !paragraph.synthesis()
                        && SourceCoverage.works(paragraph).isEmpty())
                .map(ParagraphUncited::finding);
    }

    private static Stream<Block.Paragraph> paragraphs(Page page) {
        return page.body().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast);
    }

    private static Diagnostic finding(Block.Paragraph paragraph) {
        SourceSpan span = paragraph.span();
        SourceSpan line =
                span.file().span(span.start(), Math.min(span.end(), span.file().endOfLine(span.line())));
        return RULE.at(
                line,
                "this paragraph names no source",
                "cite one, [@key, p. 5], or end the paragraph with {.synthesis} if it only leads over or sums up");
    }
}
