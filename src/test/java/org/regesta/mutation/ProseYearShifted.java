package org.regesta.mutation;

import java.util.stream.Stream;

/** A sentence gives the right day in the year before. */
final class ProseYearShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return Claims.days(content, words -> Shift.prose(words, day -> day.minusYears(1)));
    }
}
