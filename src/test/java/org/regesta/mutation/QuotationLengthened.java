package org.regesta.mutation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.markdown.Block;
import org.regesta.model.PageKind;

/** A quotation has a dozen words more. */
final class QuotationLengthened implements Mutation {
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]+[”\"]");
    private static final String MORE = " and the two governments will in future remain in contact with one another";

    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .filter(page -> page.kind() != PageKind.PLAIN)
                .flatMap(page -> page.body().blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> QUOTED.matcher(block.span().text())
                        .results()
                        .map(match -> block.span().part(match.start(), match.end())))
                .map(quoted -> new Fault(
                        new Edit(
                                quoted.part(
                                        quoted.text().length() - 1,
                                        quoted.text().length() - 1),
                                MORE),
                        "a dozen words more in " + quoted.text(),
                        List.of(quoted)));
    }
}
