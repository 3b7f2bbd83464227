package org.regesta.index;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A date as a reader types it, and the days that it means.
 *
 * @param text what is typed
 * @param first the first day
 * @param last the last day
 */
record DateQuestion(String text, int first, int last) {
    private static final LocalDate DAY_ZERO = LocalDate.of(1, 1, 1);

    /** A question for the time of a dating, in one of several forms. */
    static DateQuestion of(Dating dating, int form) {
        LocalDate day = DAY_ZERO.plusDays(dating.first());
        return switch (form % 5) {
            case 0 -> days(day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear(), day, day);
            case 1 -> days(day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear(), day, day);
            case 2 ->
                days(
                        name(day.getMonth()) + " " + day.getYear(),
                        day.withDayOfMonth(1),
                        day.plusMonths(1).withDayOfMonth(1).minusDays(1));
            case 3 -> days(day.toString(), day, day);
            default ->
                days(
                        day.getYear() + "–" + (day.getYear() + 1),
                        day.withDayOfYear(1),
                        day.plusYears(2).withDayOfYear(1).minusDays(1));
        };
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static DateQuestion days(String text, LocalDate first, LocalDate last) {
        return new DateQuestion(text, number(first), number(last));
    }

    private static int number(LocalDate day) {
        return (int) (day.toEpochDay() - DAY_ZERO.toEpochDay());
    }

    /** What answers it: each event that lies within the days. */
    Map<String, Integer> gains(List<Findable> site) {
        Map<String, Integer> gains = new LinkedHashMap<>();
        site.stream()
                .filter(f -> f.standing().tier() == Standing.Tier.EVENT)
                .filter(f -> f.datings().stream().anyMatch(d -> d.first() >= first && d.last() <= last))
                .forEach(f -> gains.put(f.address(), 3));
        return gains;
    }
}
