package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.markdown.Inline;

/** A citation in a sentence names a work with a letter doubled. */
final class CitationMisspelt implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.sayings().stream()
                .flatMap(saying -> saying.pieces().stream()
                        .flatMap(Inline::walk)
                        .filter(Inline.CitationGroup.class::isInstance)
                        .map(Inline.CitationGroup.class::cast)
                        .flatMap(group -> group.citations().stream())
                        .map(citation -> Misspelling.of(citation.key().span())));
    }
}
