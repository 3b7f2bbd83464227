package org.regesta.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A date as historians know it: a day, month, season, year, decade or century, an interval of them, or a set of them.
 *
 * <p>Two dates are equal when their canonical EDTF is the same. A single date inside another ("acts within a term") is
 * some day of it, not known which; a single date around another ("within 1931") is all of its days.
 */
public sealed interface Edtf permits SetMember, OneOf, AllOf {
    /**
     * The date that an EDTF text stands for.
     *
     * @throws EdtfException if the text is not EDTF, or names a day that never was
     */
    static Edtf parse(String text) {
        try {
            return new EdtfParser(text).parse();
        } catch (EdtfException refusal) {
            throw new Mistakes(text).explain(refusal);
        }
    }

    /** The order for lists, by the days stated: what begins first, of these what is over first, then by canonical text. */
    static Comparator<Edtf> chronological() {
        return Comparator.comparing((Edtf date) -> date.stated().earliest())
                .thenComparing(date -> date.stated().latest())
                .thenComparing(Edtf::toString);
    }

    /** The stretches of days that some reading of the date allows: one for each member of a set, else a single one. */
    List<DaySpan> possibleDays();

    /** The stretches of days that every reading of the date covers; empty for a date that is marked as doubtful. */
    List<DaySpan> certainDays();

    /** The coarsest unit the date, or one of its parts, is written in. */
    Precision precision();

    /** Whether the date or one of its parts is marked as uncertain or approximate. */
    boolean isUncertain();

    /** Whether the date or one of its parts is marked as uncertain, so that it may be wrong by any measure. */
    default boolean isDoubted() {
        String written = toString();
        return written.indexOf('?') >= 0 || written.indexOf('%') >= 0;
    }

    /** The same date without its marks of doubt: what it says if the doubt is unfounded. */
    Edtf unqualified();

    /** The date in words for readers, in the house form, never as EDTF. */
    String english();

    /** The canonical EDTF of the date. */
    @Override
    String toString();

    /** The date at which an interval begins, if it has one; any other date as it is. */
    default Optional<Edtf> beginning() {
        return Optional.of(this);
    }

    /** The date at which an interval ends, if it has one; any other date as it is. */
    default Optional<Edtf> ending() {
        return Optional.of(this);
    }

    /** Whether the date is an interval with both ends. */
    default boolean isInterval() {
        return false;
    }

    /** What stands at the beginning of the date. */
    default Limit start() {
        return Limit.DATED;
    }

    /** What stands at the end of the date. */
    default Limit end() {
        return Limit.DATED;
    }

    /** The first day that some reading of the date allows; {@link LocalDate#MIN} if the start is open or unknown. */
    default LocalDate earliest() {
        return DaySpan.hull(possibleDays()).earliest();
    }

    /** The last day that some reading of the date allows; {@link LocalDate#MAX} if the end is open or unknown. */
    default LocalDate latest() {
        return DaySpan.hull(possibleDays()).latest();
    }

    /**
     * The days from the first to the last that the date states, its marks of doubt left aside. They are for its place in
     * a list or a drawing: "c. May 1939" stands in May. The margin of doubt belongs into comparisons alone.
     */
    default DaySpan stated() {
        return DaySpan.hull(unqualified().possibleDays());
    }

    /** Whether only one day is possible. */
    default boolean isSingleDay() {
        return earliest().equals(latest());
    }

    /** The value of HTML's {@code datetime} attribute, if the date is a plain year, month or day. */
    default Optional<String> htmlDatetime() {
        return Optional.empty();
    }

    /** Where this date stands to another: certainly before it, certainly after it, or neither is certain. */
    default Order order(Edtf other) {
        if (latest().isBefore(other.earliest())) {
            return Order.BEFORE;
        }
        return earliest().isAfter(other.latest()) ? Order.AFTER : Order.POSSIBLE;
    }

    /** Whether both may speak of the same day: of a set it is enough that one member agrees. */
    default boolean isCompatible(Edtf other) {
        return possibleDays().stream()
                .anyMatch(mine -> other.possibleDays().stream().anyMatch(mine::overlaps));
    }

    /** Whether this date lies within the other in some reading of both. */
    default boolean possiblyWithin(Edtf other) {
        return isCompatible(other);
    }
}
