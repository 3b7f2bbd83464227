package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.model.Office;

/** Whoever acts in an office is swapped for somebody who held it at another time. */
final class HolderSwapped implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.deeds().stream()
                .flatMap(deed -> deed.as().stream()
                        .flatMap(as -> content.office(as.value()).stream())
                        .flatMap(office -> office.terms().stream()
                                .filter(term -> Terms.of(office, term.person().value())
                                        .allMatch(other -> Terms.excludes(
                                                other, deed.date().value())))
                                .map(term -> fault(deed, office, term))));
    }

    private static Fault fault(Deed deed, Office office, Office.Term other) {
        return new Fault(
                Edit.value(deed.who().span(), other.person().value().value()),
                other.person().value() + " acts as " + office.id().value() + " instead of "
                        + deed.who().value() + " on " + deed.date().value(),
                Stream.concat(deed.as().stream().map(Located::span), Terms.spans(other))
                        .toList());
    }
}
