package org.regesta.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.diagnostic.Severity;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** The first mention of an entry in an article, by its title, is no link. */
final class FirstLinkRemoved implements Mutation {
    @Override
    public Severity mildest() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Article.class).flatMap(article -> {
            Set<Slug> met = new HashSet<>();
            return article.page()
                    .body()
                    .all(Inline.WikiLink.class)
                    .flatMap(link -> content.linked().links().resolve(link.target()).target().stream()
                            .filter(target ->
                                    met.add(target.id()) && target.title().equals(link.plain()))
                            .filter(target -> target.page().isPresent())
                            .map(target -> new Fault(
                                    new Edit(link.span(), link.plain()),
                                    "[[" + link.plain() + "]] is no link any more",
                                    List.of(link.span()))));
        });
    }
}
