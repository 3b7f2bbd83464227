package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.markdown.Block;

/** An exception from a rule stands in front of a paragraph that keeps to the rule. */
final class AllowanceWithoutEffect implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .flatMap(page -> page.body().blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> new Fault(
                                new Edit(block.span().part(0, 0), "<!-- allow actor-not-alive: for no reason -->\n\n"),
                                "an exception from a rule that nothing breaks",
                                List.of(block.span().part(0, 0)))));
    }
}
