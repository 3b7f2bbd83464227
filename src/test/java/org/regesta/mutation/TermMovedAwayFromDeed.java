package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.model.Office;

/** A term of office begins only after something that its holder does in it. */
final class TermMovedAwayFromDeed implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .flatMap(office -> office.terms().stream()
                        .flatMap(term -> term.from().stream()
                                .flatMap(from -> content.deeds(term.person().value())
                                        .filter(deed -> deed.as()
                                                .filter(as -> as.value()
                                                        .equals(office.id().value()))
                                                .isPresent())
                                        .filter(deed ->
                                                Terms.of(office, term.person().value())
                                                                .count()
                                                        == 1)
                                        .map(deed -> fault(office, term, from, deed, content)))));
    }

    private static Fault fault(Office office, Office.Term term, Located<Edtf> from, Deed deed, Content content) {
        int year = deed.date().value().latest().getYear() + 1;
        Stream<SourceSpan> roles = Terms.roles(office, term, content).flatMap(Terms::spans);
        return new Fault(
                Edit.value(from.span(), String.valueOf(year)),
                term.person().value() + " is " + office.id().value() + " from " + year + " instead of " + from.value(),
                Stream.concat(
                                Stream.of(
                                        deed.who().span(),
                                        deed.as().orElseThrow().span()),
                                roles)
                        .toList());
    }
}
