package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Severity;
import org.regesta.markdown.Block;
import org.regesta.markdown.Inline;
import org.regesta.model.PageKind;

/** A paragraph has lost the only work that it cites. */
final class SourcesOfParagraphRemoved implements Mutation {
    @Override
    public Severity mildest() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .filter(page -> page.kind() != PageKind.PLAIN)
                .flatMap(page -> page.body().blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph ->
                        !paragraph.synthesis() && citations(paragraph).size() == 1)
                .map(paragraph -> new Fault(
                        new Edit(citations(paragraph).get(0).span(), ""),
                        "a paragraph has lost "
                                + citations(paragraph).get(0).span().text(),
                        List.of(paragraph.span().part(0, 1))));
    }

    private static List<Inline> citations(Block.Paragraph paragraph) {
        return paragraph
                .inlines()
                .filter(piece -> piece instanceof Inline.CitationGroup || piece instanceof Inline.FootnoteMark)
                .toList();
    }
}
