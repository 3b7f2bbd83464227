package org.regesta.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;

/** A book in the bibliography has no date. */
final class WorkDateRemoved implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().bibliography().written().stream()
                .filter(work ->
                        work.type().value().equals("book") && work.issued().isPresent())
                .flatMap(work -> fault(work.span()).stream());
    }

    /** The key of the date with another name, so that its lines stay. */
    private static Optional<Fault> fault(SourceSpan work) {
        String key = "\"issued\"";
        int at = work.file().text().indexOf(key, work.start());
        return at < 0
                ? Optional.empty()
                : Optional.of(new Fault(
                        new Edit(work.file().span(at, at + key.length()), "\"original-date\""),
                        "the date of " + work.text().strip().lines().findFirst().orElse("") + " is gone",
                        List.of(work)));
    }
}
