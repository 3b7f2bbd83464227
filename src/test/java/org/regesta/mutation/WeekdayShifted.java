package org.regesta.mutation;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.ProseDates;

/** The weekday that stands with a day is that of the day after. */
final class WeekdayShifted implements Mutation {
    private static final String DAYS = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String DATE = "\\d{1,2}\\s\\p{Lu}\\p{L}+\\s\\d{4}";
    private static final Pattern BOTH = Pattern.compile(DAYS + ",\\s(?<date>" + DATE + ")|(?<before>" + DATE
            + "),\\s(?:\\p{Lu}\\p{L}+\\s)?" + DAYS.replace("weekday", "behind"));

    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .flatMap(page -> BOTH.matcher(page.file().text())
                        .results()
                        .map(match -> page.file().span(match.start(), match.end()))
                        .map(WeekdayShifted::fault));
    }

    private static Fault fault(SourceSpan words) {
        Matcher match = BOTH.matcher(words.text());
        match.matches();
        String group = match.group("weekday") == null ? "behind" : "weekday";
        String date = match.group(group.equals("behind") ? "before" : "date");
        DayOfWeek day = DayOfWeek.valueOf(match.group(group).toUpperCase(Locale.ROOT));
        String next =
                day.plus(1).name().charAt(0) + day.plus(1).name().substring(1).toLowerCase(Locale.ROOT);
        boolean right = ProseDates.find(date).get(0).date().earliest().getDayOfWeek() == day;
        return new Fault(
                new Edit(words.part(match.start(group), match.end(group)), next),
                words.text() + " became a " + next,
                right ? List.of(words) : List.of());
    }
}
