package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.model.Details;

/** An agreement is ratified, in force, prolonged, printed or at an end a day off what an event or a sentence says. */
final class EffectDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.all(Details.Treaty.class)
                .flatMap(treaty -> TreatyDates.later(treaty.details()).entrySet().stream()
                        .flatMap(date -> Shift.day(date.getKey().value()).stream()
                                .map(moved -> new Fault(
                                        Edit.value(date.getKey().span(), moved.toString()),
                                        treaty.id() + " was " + date.getValue() + " " + moved + " instead of "
                                                + date.getKey().value(),
                                        content.facts()
                                                .again(
                                                        treaty.id(),
                                                        date.getKey().value())))));
    }
}
