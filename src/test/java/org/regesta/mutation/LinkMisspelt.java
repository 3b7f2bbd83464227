package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.markdown.Inline;

/** A link leads to a name with a letter doubled. */
final class LinkMisspelt implements Mutation {
    private static final int OPENING = "[[".length();

    @Override
    public Stream<Fault> faults(Content content) {
        return content.sayings().stream()
                .flatMap(saying -> saying.pieces().stream()
                        .flatMap(Inline::walk)
                        .filter(Inline.WikiLink.class::isInstance)
                        .map(Inline.WikiLink.class::cast)
                        .filter(link -> link.span().text().startsWith("[[" + link.target()))
                        .map(LinkMisspelt::fault));
    }

    private static Fault fault(Inline.WikiLink link) {
        String target = link.target();
        String wrong = target.substring(0, 2) + target.substring(1);
        return new Fault(
                new Edit(link.span().part(OPENING, OPENING + target.length()), wrong),
                "[[" + target + "]] became [[" + wrong + "]]",
                List.of(link.span()));
    }
}
