package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;

/** A page claims the address of another one as its former one. */
final class FormerAddressTaken implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .flatMap(page -> content.site().pages().stream()
                        .filter(other ->
                                other.kind() == page.kind() && !other.id().equals(page.id()))
                        .filter(other -> page.frontMatter().redirectFrom().isEmpty())
                        .limit(1)
                        .map(other -> {
                            SourceSpan title = page.frontMatter().title().span();
                            int end = title.file().startOfLine(title.endLine() + 1);
                            return new Fault(
                                    new Edit(
                                            title.file().span(end, end),
                                            "redirect-from: [" + other.permalink() + "]\n"),
                                    page.id() + " claims " + other.permalink(),
                                    List.of(other.frontMatter().title().span()));
                        }));
    }
}
