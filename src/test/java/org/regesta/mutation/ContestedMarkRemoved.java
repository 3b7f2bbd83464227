package org.regesta.mutation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** A position of a debate, in the words that its page lists, is stated without the mark that it is contested. */
final class ContestedMarkRemoved implements Mutation {
    /** Words of a sentence that does not state the position itself, but tells of those who hold it, or leaves it open. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:some|most|scholars|regard\\w*|school|sometimes|often|whether|how|what|which|read|reading|seen|disput\\w+|view|argu\\w+|claim\\w*"
                    + "|interpret\\w*|said|say|hold|held|taken|historians|cannot|not|no|may|might|perhaps|question|open|think|thought)\\b");

    @Override
    public Stream<Fault> faults(Content content) {
        return content.sayings().stream()
                .filter(saying ->
                        content.find(saying.from(), Details.Debate.class).isEmpty())
                .flatMap(saying -> saying.pieces().stream()
                        .flatMap(Inline::walk)
                        .filter(Inline.Contested.class::isInstance)
                        .map(Inline.Contested.class::cast)
                        .flatMap(mark -> content.find(new Slug(mark.debate().value()), Details.Debate.class).stream()
                                .map(debate -> fault(saying, mark, debate.details()))));
    }

    private static Fault fault(Saying saying, Inline.Contested mark, Details.Debate debate) {
        String source = mark.span().text();
        return new Fault(
                new Edit(mark.span(), source.substring(1, source.lastIndexOf("]{"))),
                "\"" + mark.plain() + "\" is not marked as contested any more",
                TOLD.matcher(saying.words()).find() ? List.of() : listed(debate, mark.plain()));
    }

    private static List<SourceSpan> listed(Details.Debate debate, String words) {
        return debate.positions().stream()
                .flatMap(position -> position.claims().stream())
                .filter(claim ->
                        words.toLowerCase(Locale.ROOT).contains(claim.value().toLowerCase(Locale.ROOT)))
                .map(Located::span)
                .toList();
    }
}
