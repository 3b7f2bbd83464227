package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.model.Office;

/** An office is said to have been vacant for two years longer than it was. */
final class GapOverTerm implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .flatMap(office -> office.gaps().stream()
                        .flatMap(gap -> gap.to().stream()
                                .flatMap(to -> Shift.years(to.value(), 2).stream()
                                        .map(moved -> new Fault(
                                                Edit.value(to.span(), moved.toString()),
                                                office.id().value() + " is vacant to " + moved + " instead of "
                                                        + to.value(),
                                                sitting(office, to.value(), moved)
                                                        .flatMap(Terms::spans)
                                                        .toList())))));
    }

    private static Stream<Office.Term> sitting(Office office, Edtf to, Edtf moved) {
        return office.terms().stream()
                .filter(term -> term.kind().isEmpty())
                .filter(term -> term.from()
                        .filter(from -> isWithin(from.value(), to, moved))
                        .isPresent())
                .filter(term -> term.to()
                        .filter(end -> end.value().order(moved) != Order.BEFORE)
                        .isPresent());
    }

    private static boolean isWithin(Edtf from, Edtf to, Edtf moved) {
        return from.latest().isBefore(moved.earliest()) && !from.latest().isBefore(to.earliest());
    }
}
