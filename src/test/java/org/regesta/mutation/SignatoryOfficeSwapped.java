package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** A signatory signs in an office that he never held. */
final class SignatoryOfficeSwapped implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().signatories().stream()
                        .flatMap(who -> who.as().stream()
                                .flatMap(as -> content.site().offices().stream()
                                        .filter(office -> Terms.of(
                                                        office, who.person().value())
                                                .findAny()
                                                .isEmpty())
                                        .map(office -> new Fault(
                                                Edit.value(
                                                        as.span(),
                                                        office.id().value().value()),
                                                who.person().value() + " signs " + treaty.id() + " as "
                                                        + office.id().value(),
                                                office.terms().stream()
                                                        .flatMap(Terms::spans)
                                                        .toList())))));
    }
}
