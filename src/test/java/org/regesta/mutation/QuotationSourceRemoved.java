package org.regesta.mutation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.markdown.Block;
import org.regesta.markdown.Inline;
import org.regesta.model.PageKind;

/** A quotation of five words and more stands in a paragraph that has lost the only work that it cites. */
final class QuotationSourceRemoved implements Mutation {
    private static final Pattern QUOTED = Pattern.compile("“(?:[^”\\s]+\\s){4,}[^”\\s]+”");

    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .filter(page -> page.kind() != PageKind.PLAIN)
                .flatMap(page -> page.body().blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> citations(paragraph).size() == 1
                        && QUOTED.matcher(Inline.plain(paragraph.content())).find())
                .map(paragraph -> new Fault(
                        new Edit(citations(paragraph).get(0).span(), ""),
                        "a paragraph with a quotation has lost "
                                + citations(paragraph).get(0).span().text(),
                        List.of(paragraph.span())));
    }

    private static List<Inline> citations(Block.Paragraph paragraph) {
        return paragraph
                .inlines()
                .filter(Inline.CitationGroup.class::isInstance)
                .toList();
    }
}
