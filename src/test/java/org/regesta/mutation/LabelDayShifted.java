package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.ProseDate;
import org.regesta.edtf.ProseDates;
import org.regesta.markdown.Inline;

/** The words of a link give a day that is one off that of the event or agreement to which it leads. */
final class LabelDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.sayings().stream()
                .flatMap(saying -> saying.pieces().stream()
                        .flatMap(Inline::walk)
                        .filter(Inline.WikiLink.class::isInstance)
                        .map(Inline.WikiLink.class::cast)
                        .flatMap(link -> link.label().stream()
                                .flatMap(label -> ProseDates.find(label).stream()
                                        .flatMap(date -> fault(link, label, date, content)))));
    }

    private static Stream<Fault> fault(Inline.WikiLink link, String label, ProseDate date, Content content) {
        int at = link.span().text().indexOf(label);
        String words = label.substring(date.start(), date.end());
        return at < 0
                ? Stream.empty()
                : Shift.proseDay(words).stream()
                        .map(moved -> new Fault(
                                new Edit(link.span().part(at + date.start(), at + date.end()), moved),
                                words + " became " + moved + " in [[" + link.target() + "|" + label + "]]",
                                given(
                                        link,
                                        date.date(),
                                        ProseDates.find(moved).get(0).date(),
                                        content)));
    }

    private static List<SourceSpan> given(Inline.WikiLink link, Edtf date, Edtf moved, Content content) {
        return content.linked().links().resolve(link.target()).target().stream()
                .filter(target -> !content.facts().allow(target.id(), moved))
                .flatMap(target -> content.facts().of(target.id()).stream())
                .filter(fact -> Facts.same(fact.value(), date))
                .map(Located::span)
                .toList();
    }
}
