package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceFile;
import org.regesta.model.Details;

/** A debate has a single position. */
final class PositionsReducedToOne implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Debate.class)
                .filter(debate -> debate.details().positions().size() > 1)
                .map(debate -> {
                    List<Details.Position> positions = debate.details().positions();
                    SourceFile file = debate.page().file();
                    int from = file.startOfLine(positions.get(1).id().span().line());
                    int to = end(positions.get(positions.size() - 1), file);
                    return new Fault(
                            new Edit(file.span(from, to), ""),
                            debate.id() + " has lost all positions but the first",
                            List.of(positions.get(0).id().span()));
                });
    }

    /** The end of the last position: the next line that is not indented. */
    private static int end(Details.Position last, SourceFile file) {
        int line = last.id().span().line() + 1;
        while (file.line(line).startsWith(" ")) {
            line++;
        }
        return file.startOfLine(line);
    }
}
