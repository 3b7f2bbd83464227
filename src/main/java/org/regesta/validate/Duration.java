package org.regesta.validate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * A length of time as words give it.
 *
 * @param least the fewest days that the words allow
 * @param most the most days
 */
record Duration(long least, long most) {
    private static final String NUMBER = "(?<number>an?|" + NumberWords.WORDS + "|\\d{1,3})";
    /** Words that name a length of time, such as {@code some two and a half weeks}; "half a year" too. */
    static final String PATTERN =
            "(?i:(?<vague>some|about|around|almost|nearly|roughly|barely|hardly|scarcely|(?<under>less than|under|not quite|within)"
                    + "|(?<over>more than|over|at least)) )?(?i:(?<half>half an?|half-a)|" + NUMBER
                    + "(?<plus> and a half)?)[ -](?<unit>days?|weeks?|months?|years?)";

    private static final double VAGUE = 0.3;
    private static final long LONGEST = 200_000;

    private static final List<String> UNITS = List.of("day", "week", "month", "year");

    /** Whether a text can name a length of time at all, which is cheaper to say than where. */
    static boolean mayBeIn(String text) {
        return UNITS.stream().anyMatch(text::contains);
    }

    /** The length of time that a match of the pattern names. */
    static Duration of(Matcher match) {
        Unit unit = Unit.of(match.group("unit"));
        double count = match.group("half") != null
                ? 0.5
                : number(match.group("number")) + (match.group("plus") == null ? 0 : 0.5);
        double days = count * unit.days;
        boolean vague = match.group("vague") != null;
        double slack = unit.slack * (count < 1 ? 0.5 : 1) + (vague ? days * VAGUE : 0);
        long least = match.group("under") != null ? 0 : Math.round(days - slack);
        long most = match.group("over") != null ? LONGEST : Math.round(days + slack);
        return new Duration(least, most);
    }

    /** A single day. */
    static Duration ofOneDay() {
        return new Duration(1, 1);
    }

    /** How many something is, in words or digits. */
    static int number(String words) {
        String number = words.toLowerCase(Locale.ROOT);
        if (number.startsWith("a")) {
            return 1;
        }
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        return NumberWords.below100(number);
    }

    /** Whether as much time may lie between two dates. */
    Verdict between(Fact from, Fact to) {
        return Verdict.of(from.date(), to.date(), (start, end) -> {
            long shortest = days(end.earliest()) - days(start.latest());
            long longest = days(end.latest()) - days(start.earliest());
            return longest < least || shortest > most;
        });
    }

    private static long days(LocalDate date) {
        return date.toEpochDay();
    }

    /** A unit of time: how many days it has, and by how many a writer may be out who counts in it. */
    private enum Unit {
        DAY(1, 0),
        WEEK(7, 4),
        MONTH(30.44, 17),
        YEAR(365.25, 184);

        private final double days;
        private final double slack;

        Unit(double days, double slack) {
            this.days = days;
            this.slack = slack;
        }

        static Unit of(String word) {
            return Arrays.stream(values())
                    .filter(unit -> word.toUpperCase(Locale.ROOT).startsWith(unit.name()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
