package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.markdown.Inline;

/** A link leads to a heading that its page does not have. */
final class LinkToMissingHeading implements Mutation {
    private static final int OPENING = "[[".length();

    @Override
    public Stream<Fault> faults(Content content) {
        return content.sayings().stream()
                .flatMap(saying -> saying.pieces().stream()
                        .flatMap(Inline::walk)
                        .filter(Inline.WikiLink.class::isInstance)
                        .map(Inline.WikiLink.class::cast)
                        .filter(link ->
                                link.heading().isEmpty() && link.span().text().startsWith("[[" + link.target()))
                        .filter(link -> content.linked()
                                .links()
                                .resolve(link.target())
                                .target()
                                .filter(target -> target.page().isPresent())
                                .isPresent())
                        .map(link -> new Fault(
                                new Edit(
                                        link.span()
                                                .part(
                                                        OPENING + link.target().length(),
                                                        OPENING + link.target().length()),
                                        "#no-such-part"),
                                "[[" + link.target() + "]] leads to a heading that is not there",
                                List.of(link.span()))));
    }
}
