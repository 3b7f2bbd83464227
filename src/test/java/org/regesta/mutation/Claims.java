package org.regesta.mutation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.ProseDates;
import org.regesta.markdown.Inline;
import org.regesta.model.Slug;

/** Finds dates in sentences that data give too, for what the sentence is about. */
final class Claims {
    private Claims() {}

    /** The faults made by other words for a date in a sentence, if it is a day that data give for what it is about. */
    static Stream<Fault> days(Content content, Function<String, Optional<String>> change) {
        return content.sayings().stream()
                .flatMap(saying -> saying.dates().stream()
                        .filter(date -> date.date().isSingleDay())
                        .flatMap(date ->
                                change.apply(date.text()).stream().map(words -> fault(saying, date, words, content))));
    }

    /** The fault made by other words for a date in a sentence. */
    static Fault fault(Saying saying, Inline.DateText date, String words, Content content) {
        Edtf moved = ProseDates.find(words).get(0).date();
        boolean same = saying.tellsOf(date)
                && about(saying).noneMatch(id -> content.facts().allow(id, moved));
        return new Fault(
                new Edit(date.span(), words),
                date.text().replace('\n', ' ') + " became " + words.replace('\n', ' ') + " in \"" + saying.words()
                        + "\"",
                same ? given(saying, date.text(), content) : List.of());
    }

    private static Stream<Slug> about(Saying saying) {
        return Stream.concat(Stream.of(saying.from()), saying.links().stream()).distinct();
    }

    /** Where data give a date for the page of a sentence, or for what it links to. */
    private static List<SourceSpan> given(Saying saying, String words, Content content) {
        Edtf date = ProseDates.find(words).get(0).date();
        return about(saying)
                .flatMap(id -> content.facts().of(id).stream())
                .filter(fact -> Facts.same(fact.value(), date))
                .map(Located::span)
                .distinct()
                .toList();
    }
}
