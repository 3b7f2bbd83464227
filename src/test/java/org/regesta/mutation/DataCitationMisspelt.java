package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.diagnostic.Located;

/** A citation in a data file names a work with a letter doubled. */
final class DataCitationMisspelt implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream()
                .flatMap(event -> event.citations().stream())
                .map(Located::value)
                .map(citation -> Misspelling.of(citation.key().span()));
    }
}
