package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.Details;

/** A position in a debate rests on no work. */
final class PositionSourceRemoved implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Debate.class)
                .flatMap(debate -> debate.details().positions().stream()
                        .filter(position -> !position.citations().isEmpty())
                        .filter(position -> line(position).stripLeading().startsWith("citations:"))
                        .map(position -> new Fault(
                                Removal.lines(position.citations().get(0).span()),
                                "the position " + position.id().value() + " of " + debate.id()
                                        + " has lost its sources",
                                List.of(position.id().span()))));
    }

    private static String line(Details.Position position) {
        SourceSpan first = position.citations().get(0).span();
        return first.file().line(first.line());
    }
}
