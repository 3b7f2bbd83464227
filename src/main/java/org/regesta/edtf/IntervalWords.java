package org.regesta.edtf;

import java.util.List;
import java.util.Optional;

/** The English of an interval: "5–16 October 1925", "from October 1921, end unknown". */
record IntervalWords(EdtfInterval interval) {
    /** The interval on its own. */
    String english() {
        return choose(this::range, start -> "from " + start + unknown(interval.to(), "end"), this::until);
    }

    private String until(String end) {
        return "until " + end + unknown(interval.from(), "start");
    }

    /** The interval as one member of a list in a set, where open ends mean "or any other". */
    String inList(String conjunction) {
        return choose(
                this::range,
                start -> start + " " + conjunction + " later",
                end -> end + " " + conjunction + " earlier");
    }

    /** Some day or stretch of the interval: "between 23 and 25 August 1939", "by May 1920". */
    String englishForSome() {
        return choose(
                (start, end) -> "between " + both(start, end).list("and"),
                start -> start + " or later",
                end -> "by " + end);
    }

    private String range(EdtfDate start, EdtfDate end) {
        return start.equals(end) ? start.english() : both(start, end).range();
    }

    private static SharedWords both(EdtfDate start, EdtfDate end) {
        return new SharedWords(List.of(start.words(), end.words()));
    }

    private static String unknown(Endpoint end, String name) {
        return end.limit() == Limit.UNKNOWN ? ", " + name + " unknown" : "";
    }

    private String choose(Between closed, Beside openEnd, Beside openStart) {
        Optional<EdtfDate> start = interval.from().date();
        Optional<EdtfDate> end = interval.to().date();
        if (start.isPresent() && end.isPresent()) {
            return closed.english(start.get(), end.get());
        }
        return start.map(EdtfDate::english)
                .map(openEnd::english)
                .orElseGet(() -> openStart.english(end.orElseThrow().english()));
    }

    /** The English if both ends are dated. */
    private interface Between {
        String english(EdtfDate start, EdtfDate end);
    }

    /** The English if one end is dated. */
    private interface Beside {
        String english(String date);
    }
}
