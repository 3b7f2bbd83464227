package org.regesta.mutation;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Office;

/** A term in an office with one seat lasts a year into the next one. */
final class TermOverlapsSuccessor implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .filter(office ->
                        office.seats().filter(seats -> seats.value() == 1).isPresent())
                .flatMap(office -> office.terms().stream()
                        .filter(term -> term.kind().isEmpty())
                        .flatMap(term -> term.to().stream()
                                .flatMap(to ->
                                        successor(office, to.value()).map(next -> fault(office, term, to, next)))));
    }

    private static Stream<Office.Term> successor(Office office, Edtf end) {
        return office.terms().stream()
                .filter(term -> term.kind().isEmpty())
                .filter(term ->
                        term.from().filter(from -> isAfter(from.value(), end)).isPresent())
                .filter(term -> term.to().filter(to -> isLong(term, to.value())).isPresent())
                .limit(1);
    }

    private static boolean isAfter(Edtf from, Edtf end) {
        return !from.isDoubted() && !from.latest().isBefore(end.earliest());
    }

    private static boolean isLong(Office.Term term, Edtf to) {
        return to.earliest().isAfter(term.from().orElseThrow().value().latest().plusYears(2));
    }

    private static Fault fault(Office office, Office.Term term, Located<Edtf> to, Office.Term next) {
        LocalDate end = next.from().orElseThrow().value().latest().plusYears(1);
        return new Fault(
                Edit.value(to.span(), end.toString()),
                term.person().value() + " is " + office.id().value() + " to " + end + " instead of " + to.value(),
                Terms.spans(next).toList());
    }
}
