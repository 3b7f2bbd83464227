package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Severity;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Office;

/** Nothing says any more that an office was vacant for a time. */
final class GapRemoved implements Mutation {
    @Override
    public Severity mildest() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .filter(office -> office.seats().isPresent())
                .flatMap(office -> office.gaps().stream()
                        .flatMap(gap -> gap.from().stream()
                                .flatMap(from -> gap.to().stream().map(to -> fault(office, from, to)))));
    }

    private static Fault fault(Office office, Located<Edtf> from, Located<Edtf> to) {
        List<SourceSpan> before = office.terms().stream()
                .filter(term -> term.to()
                        .filter(end -> end.value().order(from.value()) != Order.AFTER)
                        .isPresent())
                .flatMap(Terms::spans)
                .toList();
        List<SourceSpan> after = office.terms().stream()
                .filter(term -> term.from()
                        .filter(begin -> begin.value().order(to.value()) != Order.BEFORE)
                        .isPresent())
                .flatMap(Terms::spans)
                .toList();
        boolean between = !before.isEmpty() && !after.isEmpty() && isLong(office, from.value(), to.value());
        return new Fault(
                Removal.item(from.span()),
                "the gap from " + from.value() + " to " + to.value() + " in "
                        + office.id().value() + " is gone",
                between ? Stream.concat(before.stream(), after.stream()).toList() : List.of());
    }

    /** Whether days lie for certain between the holder before and the one after. */
    private static boolean isLong(Office office, Edtf from, Edtf to) {
        boolean held = office.terms().stream()
                .anyMatch(term -> term.from()
                        .filter(begin -> begin.value().earliest().isBefore(to.earliest()))
                        .flatMap(begin -> term.to())
                        .filter(end -> end.value().latest().isAfter(from.latest()))
                        .isPresent());
        return !held && from.latest().plusDays(1).isBefore(to.earliest());
    }
}
