package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.markdown.Inline;
import org.regesta.model.Mention;
import org.regesta.model.Page;

/** Nothing leads to an entry any more. */
final class OnlyLinkRemoved implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .filter(page -> page.kind().isEntry()
                        && content.linked().backlinks(page.id()).size() == 1)
                .filter(page -> content.linked().eventsAbout(page.id()).isEmpty())
                .flatMap(page -> content.linked().backlinks(page.id()).stream()
                        .flatMap(mention -> fault(page, mention, content)));
    }

    private static Stream<Fault> fault(Page page, Mention mention, Content content) {
        boolean named = Named.inFrontMatter(content).anyMatch(page.id()::equals);
        return mention.piece() instanceof Inline.WikiLink link
                ? Stream.of(new Fault(
                        new Edit(link.span(), link.plain()),
                        "[[" + link.target() + "]] is no link any more",
                        named ? List.of() : List.of(page.frontMatter().title().span())))
                : Stream.empty();
    }
}
