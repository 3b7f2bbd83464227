package org.regesta.mutation;

import java.util.stream.Stream;

/** A sentence gives a day many years off what data say of what it is about. */
final class ProseDayFarShifted implements Mutation {
    private static final int YEARS = 7;

    @Override
    public Stream<Fault> faults(Content content) {
        return Claims.days(content, words -> Shift.prose(words, day -> day.minusYears(YEARS)));
    }
}
