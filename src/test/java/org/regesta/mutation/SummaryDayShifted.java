package org.regesta.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.ProseDate;
import org.regesta.edtf.ProseDates;
import org.regesta.model.Page;

/** The summary of a page gives a day that is one off what its front matter says. */
final class SummaryDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream().flatMap(page -> {
            Passage summary = Passage.of(page.frontMatter().summary());
            return ProseDates.find(summary.text()).stream()
                    .flatMap(date -> fault(page, summary, date, content).stream());
        });
    }

    private static Optional<Fault> fault(Page page, Passage summary, ProseDate date, Content content) {
        String words = summary.text().substring(date.start(), date.end());
        List<SourceSpan> given = content.facts().of(page.id()).stream()
                .filter(fact -> Facts.same(fact.value(), date.date()))
                .map(Located::span)
                .toList();
        return Shift.proseDay(words)
                .map(moved -> new Fault(
                        new Edit(summary.span(date.start(), date.end()), moved),
                        words + " became " + moved + " in the summary of " + page.id(),
                        content.facts()
                                        .allow(
                                                page.id(),
                                                ProseDates.find(moved).get(0).date())
                                ? List.of()
                                : given));
    }
}
