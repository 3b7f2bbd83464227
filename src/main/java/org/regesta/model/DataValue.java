package org.regesta.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * What a cell of a table holds: words, a number, a range of numbers where sources differ, or nothing that is known.
 *
 * @param words words
 * @param low the number, or the lower end of the range
 * @param high the number, or the upper end of the range
 */
public record DataValue(Optional<String> words, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    /** Nothing that is known. */
    public static final DataValue UNKNOWN = new DataValue(Optional.empty(), Optional.empty(), Optional.empty());

    /** Words. */
    public static DataValue of(String words) {
        return new DataValue(Optional.of(words), Optional.empty(), Optional.empty());
    }

    /** A number, or a range of numbers. */
    public static DataValue of(double low, double high) {
        return new DataValue(Optional.empty(), Optional.of(decimal(low)), Optional.of(decimal(high)));
    }

    /** Whether it is a number or a range. */
    public boolean isNumber() {
        return low.isPresent();
    }

    /** The decimal that was written, as a double prints it, without an exponent or zeros at its end. */
    private static BigDecimal decimal(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    /** The number with its thousands apart; for a range, both of its ends with something between them. */
    public Optional<String> figures(String between) {
        return low.map(DataValue::grouped)
                .map(from -> low.equals(high) ? from : from + between + grouped(high.orElseThrow()));
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }
}
