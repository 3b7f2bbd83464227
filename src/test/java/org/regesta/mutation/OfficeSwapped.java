package org.regesta.mutation;

import java.util.stream.Stream;

/** Whoever acts in an office acts in one that he or she never held. */
final class OfficeSwapped implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.deeds().stream()
                .flatMap(deed -> deed.as().stream()
                        .flatMap(as -> content.site().offices().stream()
                                .filter(office -> Terms.of(office, deed.who().value())
                                        .findAny()
                                        .isEmpty())
                                .map(office -> new Fault(
                                        Edit.value(
                                                as.span(), office.id().value().value()),
                                        deed.who().value() + " acts as "
                                                + office.id().value() + " instead of " + as.value(),
                                        office.terms().stream()
                                                .flatMap(Terms::spans)
                                                .toList()))));
    }
}
