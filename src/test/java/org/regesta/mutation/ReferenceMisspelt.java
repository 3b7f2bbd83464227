package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.TimelineEvent;

/** A list of an event names an entry with a letter doubled. */
final class ReferenceMisspelt implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().events().stream().flatMap(TimelineEvent::entries).map(id -> Misspelling.of(id.span()));
    }
}
