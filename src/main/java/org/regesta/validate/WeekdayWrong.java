package org.regesta.validate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.edtf.DaySpan;
import org.regesta.edtf.Edtf;

/** A weekday that stands with a date is the weekday of that date. */
final class WeekdayWrong implements Check {
    private static final Rule RULE =
            Rule.warning("weekday-wrong", "A weekday that stands with a date is the weekday of that date.");
    private static final String WEEKDAY = "\\b(?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    /** {@code on Easter Sunday, 16 April 1922}, {@code the Sunday of 16 April 1922}, {@code Sunday evening, 16 April 1922}. */
    private static final Pattern BEFORE = Pattern.compile(
            WEEKDAY + "(?:\\s(?:early|late|morning|noon|afternoon|evening|night))*,?\\s(?:(?:of|the|on)\\s)*\\(?$");
    /** {@code 16 April 1922, Easter Sunday}, {@code 16 April 1922 was a Sunday}, {@code 16 April 1922 (a Sunday)}. */
    private static final Pattern BEHIND =
            Pattern.compile("^(?:,?\\s\\(?|(?:,?\\swhich)?\\s(?:was|is|fell\\son)\\s)(?:(?:a|the|\\p{Lu}\\p{Ll}+)\\s)*?"
                    + WEEKDAY + "\\b(?!’|,?\\s(?:the\\s)?\\d|\\s(?:after|before|following|next)\\b)");

    private static final int FURTHEST = 60;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.statements().stream()
                .filter(statement -> statement.place() != Statement.Place.QUOTATION)
                .map(Statement::wording)
                .flatMap(wording -> wording.dates().stream().flatMap(date -> of(wording, date, tally)));
    }

    private static Stream<Diagnostic> of(Wording wording, Dated date, Tally tally) {
        String text = wording.text();
        int from = Math.max(0, date.start() - FURTHEST);
        int to = Math.min(text.length(), date.end() + FURTHEST);
        Stream<Diagnostic> before =
                named(BEFORE.matcher(text.substring(from, date.start())), from, wording, date, tally);
        Stream<Diagnostic> behind =
                named(BEHIND.matcher(text.substring(date.end(), to)), date.end(), wording, date, tally);
        return Stream.concat(before, behind);
    }

    private static Stream<Diagnostic> named(Matcher name, int from, Wording wording, Dated date, Tally tally) {
        if (!name.find() || wording.isQuoted(from + name.start("day"))) {
            return Stream.empty();
        }
        tally.add(RULE);
        DayOfWeek weekday = DayOfWeek.valueOf(name.group("day").toUpperCase(Locale.ROOT));
        SourceSpan place = wording.span(from + name.start("day"), from + name.end("day"));
        return isPossible(weekday, date.date()) ? Stream.empty() : Stream.of(finding(place, date));
    }

    /** Whether some reading of a date is that weekday; of several days the first is meant. */
    private static boolean isPossible(DayOfWeek weekday, Edtf date) {
        return date.beginning().orElse(date).possibleDays().stream().anyMatch(days -> contains(days, weekday));
    }

    private static boolean contains(DaySpan days, DayOfWeek weekday) {
        LocalDate limit = days.earliest().plusDays(DayOfWeek.values().length);
        return days.earliest()
                .datesUntil(days.latest().isBefore(limit) ? days.latest().plusDays(1) : limit)
                .anyMatch(day -> day.getDayOfWeek() == weekday);
    }

    private static Diagnostic finding(SourceSpan place, Dated date) {
        String right = name(date.date().earliest().getDayOfWeek());
        String wrong = place.text();
        return RULE.at(
                        place,
                        date.date().english() + " was a " + right + ", not a " + wrong,
                        "mend the weekday or the date")
                .related(date.span(), "the date");
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
