package org.regesta.mutation;

import java.util.stream.Stream;

/** A sentence gives a day that is one off what data say of what it is about. */
final class ProseDayShifted implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return Claims.days(content, Shift::proseDay);
    }
}
