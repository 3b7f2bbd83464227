package org.regesta.mutation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.edtf.Edtf;

/** Moves dates, in data and in prose. */
final class Shift {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
    private static final Pattern PROSE =
            Pattern.compile("(?<day>\\d{1,2})(?<gap>\\s)(?<month>\\p{Lu}\\p{L}+)(?<space>\\s)(?<year>\\d{4})");

    private Shift() {}

    /** The day after in the same month, or else the day before; nothing for any other date than a day. */
    static Optional<Edtf> day(Edtf date) {
        return plainDay(date).map(day -> Edtf.parse(nextDay(day).toString()));
    }

    /** A date some days later; nothing for any other date than a day. */
    static Optional<Edtf> days(Edtf date, int days) {
        return plainDay(date).map(day -> Edtf.parse(day.plusDays(days).toString()));
    }

    private static LocalDate nextDay(LocalDate day) {
        return day.getDayOfMonth() < day.lengthOfMonth() ? day.plusDays(1) : day.minusDays(1);
    }

    /** The day, if a date is a plain one. */
    static Optional<LocalDate> plainDay(Edtf date) {
        return Optional.of(date.toString())
                .filter(text -> DAY.matcher(text).matches())
                .map(LocalDate::parse);
    }

    /** A date some years later; nothing for a date on 29 February. */
    static Optional<Edtf> years(Edtf date, int years) {
        String moved = YEAR.matcher(date.toString()).replaceAll(year -> plus(year, years));
        return moved.contains("-02-29") ? Optional.empty() : Optional.of(Edtf.parse(moved));
    }

    private static String plus(MatchResult year, int years) {
        return String.valueOf(Integer.parseInt(year.group(1)) + years);
    }

    /** A day in prose, "16 April 1922", moved. */
    static Optional<String> prose(String words, UnaryOperator<LocalDate> move) {
        Matcher matcher = PROSE.matcher(words);
        return matcher.matches() ? Optional.of(written(matcher, move.apply(read(matcher)))) : Optional.empty();
    }

    /** The day after in prose, as {@link #day}. */
    static Optional<String> proseDay(String words) {
        return prose(words, Shift::nextDay);
    }

    private static LocalDate read(Matcher matcher) {
        Month month = Month.valueOf(matcher.group("month").toUpperCase(Locale.ROOT));
        return LocalDate.of(Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
    }

    private static String written(Matcher matcher, LocalDate day) {
        String month = day.getMonth().name().charAt(0)
                + day.getMonth().name().substring(1).toLowerCase(Locale.ROOT);
        return day.getDayOfMonth() + matcher.group("gap") + month + matcher.group("space") + day.getYear();
    }
}
