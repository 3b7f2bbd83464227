package org.regesta.mutation;

import java.util.stream.Stream;

/** A sentence gives the right day in the month after. */
final class ProseMonthShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return Claims.days(content, words -> Shift.prose(words, day -> day.plusMonths(1)));
    }
}
