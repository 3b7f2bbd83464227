package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** An agreement is ratified, in force, prolonged, printed or at an end the year before it was signed. */
final class EffectBeforeSigned implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> treaty.details().signed().stream()
                        .flatMap(signed -> TreatyDates.later(treaty.details()).entrySet().stream()
                                .map(date -> {
                                    int year = signed.value().earliest().getYear() - 1;
                                    return new Fault(
                                            Edit.value(date.getKey().span(), String.valueOf(year)),
                                            treaty.id() + " was " + date.getValue() + " " + year + " instead of "
                                                    + date.getKey().value(),
                                            List.of(signed.span()));
                                })));
    }
}
