package org.regesta.model;

import java.util.Optional;

/**
 * What a cell of a table holds: words, a number, a range of numbers where sources differ, or nothing that is known.
 *
 * @param words words
 * @param low the number, or the lower end of the range
 * @param high the number, or the upper end of the range
 */
public record DataValue(Optional<String> words, Optional<Double> low, Optional<Double> high) {
    /** Nothing that is known. */
    public static final DataValue UNKNOWN = new DataValue(Optional.empty(), Optional.empty(), Optional.empty());

    /** Words. */
    public static DataValue of(String words) {
        return new DataValue(Optional.of(words), Optional.empty(), Optional.empty());
    }

    /** A number, or a range of numbers. */
    public static DataValue of(double low, double high) {
        return new DataValue(Optional.empty(), Optional.of(low), Optional.of(high));
    }

    /** Whether it is a number or a range. */
    public boolean isNumber() {
        return low.isPresent();
    }
}
