package org.regesta.mutation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** A position of a debate, in the words that its page lists, is stated without the mark that it is contested. */
final class ContestedMarkRemoved implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream().flatMap(page -> page.body().all(Inline.Contested.class)
                .flatMap(mark -> content.find(new Slug(mark.debate().value()), Details.Debate.class).stream()
                        .map(debate -> new Fault(
                                new Edit(mark.span(), mark.span().text().substring(1, mark.span().text().lastIndexOf("]{"))),
                                "\"" + mark.plain() + "\" is not marked as contested any more",
                                listed(debate.details(), mark.plain())))));
    }

    private static List<SourceSpan> listed(Details.Debate debate, String words) {
        return debate.positions().stream()
                .flatMap(position -> position.claims().stream())
                .filter(claim -> words.toLowerCase(Locale.ROOT).contains(claim.value().toLowerCase(Locale.ROOT)))
                .map(Located::span)
                .toList();
    }
}
