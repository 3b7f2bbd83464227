package org.regesta.index;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.regesta.edtf.DaySpan;
import org.regesta.edtf.Edtf;

/**
 * A stretch of days in which something happened to what can be found.
 *
 * @param first the first day, counted from the first day of the year 1
 * @param last the last day
 * @param what what happened, such as "signed"; empty for an event itself
 * @param words the date in words, if it says more than the stretch of days: one of two days, about a year; else empty
 * @param passage the number of the passage that tells of it
 */
record Dating(int first, int last, String what, String words, int passage) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The stretches of days that a date allows. */
    static List<Dating> of(Edtf date, String what, int passage) {
        String words = date.htmlDatetime().isPresent() ? "" : date.english();
        return date.possibleDays().stream()
                .map(days -> of(days, what, words, passage))
                .toList();
    }

    /** From one date to another, either of which may be missing. */
    static Stream<Dating> between(Stream<Edtf> from, Stream<Edtf> to, String what) {
        List<Edtf> ends = Stream.concat(from, to).toList();
        if (ends.isEmpty()) {
            return Stream.empty();
        }
        LocalDate first = ends.get(0).earliest();
        LocalDate last = ends.get(ends.size() - 1).latest();
        return first.isAfter(last) ? Stream.empty() : Stream.of(of(new DaySpan(first, last), what, "", 0));
    }

    private static Dating of(DaySpan days, String what, String words, int passage) {
        return new Dating(number(days.earliest()), number(days.latest()), what, words, passage);
    }

    /** What happened, as the index notes it: followed by the date in words, if a result can't tell these from the days. */
    String act() {
        return what.isEmpty() || words.isEmpty() ? what : what + "\t" + words;
    }

    private static int number(LocalDate day) {
        LocalDate known = day.isBefore(DAY_ZERO) ? DAY_ZERO : day.isAfter(LAST_DAY) ? LAST_DAY : day;
        return Math.toIntExact(known.toEpochDay() - DAY_ZERO.toEpochDay());
    }
}
