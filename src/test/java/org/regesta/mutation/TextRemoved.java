package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Severity;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.Block;

/** An entry of the first importance has no text. */
final class TextRemoved implements Mutation {
    @Override
    public Severity mildest() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .flatMap(page -> page.frontMatter().importance().stream()
                        .filter(importance -> importance.value() == 1)
                        .map(importance -> {
                            List<Block> blocks = page.body().blocks();
                            SourceSpan text = blocks.get(0)
                                    .span()
                                    .to(page.file().span(0, page.file().text().length()));
                            return new Fault(
                                    new Edit(text, ""), page.id() + " has lost its text", List.of(importance.span()));
                        }));
    }
}
