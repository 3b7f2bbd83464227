package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a sentence the days that it gives in both calendars. */
final class DualDates {
    private static final String OLD =
            "(?:(?:in |by )?(?:the )?(?:[Oo]ld [Ss]tyle|Julian(?: calendar)?|old calendar)|O\\.\\s?S\\.|OS\\b)";
    private static final String NEW =
            "(?:(?:in |by )?(?:the )?(?:[Nn]ew [Ss]tyle|Gregorian(?: calendar)?|new calendar)|N\\.\\s?S\\.|NS\\b)";
    private static final String JULIAN = WrittenDay.pattern("old");
    private static final String GREGORIAN = WrittenDay.pattern("new");
    private static final String JOINT = "(?:,? \\(|,? or |, )";
    /** In this order, since the end of one form may look like the beginning of the next. */
    private static final List<Pattern> FORMS = Stream.of(
                    // 22 October 1883 (10 October Old Style)
                    GREGORIAN + "(?:,? " + NEW + ")?" + JOINT + JULIAN + ",? \\(?" + OLD,
                    // 22 October 1883 (Old Style 10 October)
                    GREGORIAN + "(?:,? " + NEW + ")?" + JOINT + OLD + ",? " + JULIAN,
                    // 25 October 1917 (7 November New Style)
                    JULIAN + JOINT + GREGORIAN + ",? \\(?" + NEW,
                    // (25 October O.S.) 7 November 1917
                    JULIAN + ",? \\(?" + OLD + "\\)?(?:" + JOINT + "| |/)" + GREGORIAN,
                    // 25 October (7 November) 1917, 25 October/7 November 1917
                    JULIAN + "(?: \\(|/)"
                            + GREGORIAN.replace("(?: ", "(?:\\)? ").replace("))?", "))"))
            .map(Pattern::compile)
            .toList();

    /** Each form has two days with their months. */
    private static final Pattern DAY = Pattern.compile("\\d \\p{Lu}");

    private final Wording wording;
    private final List<int[]> taken = new ArrayList<>();
    private final List<DualDate> found = new ArrayList<>();

    private DualDates(Wording wording) {
        this.wording = wording;
    }

    static List<DualDate> in(Wording wording) {
        if (DAY.matcher(wording.text()).results().limit(2).count() < 2) {
            return List.of();
        }
        DualDates dates = new DualDates(wording);
        FORMS.forEach(form -> dates.read(form.matcher(wording.text())));
        return List.copyOf(dates.found);
    }

    private void read(Matcher pair) {
        while (pair.find()) {
            int start = pair.start();
            int end = pair.end();
            boolean free = taken.stream().noneMatch(other -> start < other[1] && other[0] < end);
            if (free && !wording.isQuoted(start)) {
                taken.add(new int[] {start, end});
                add(WrittenDay.of(pair, "old"), WrittenDay.of(pair, "new"));
            }
        }
    }

    /** A year that only one of the two gives holds for the other, but for days about New Year. */
    private void add(WrittenDay old, WrittenDay young) {
        List<JulianDate> readings = old.year().stream().map(old::julian).toList();
        if (readings.isEmpty()) {
            readings = young.year().stream()
                    .flatMap(year -> Stream.of(year, year - 1))
                    .map(old::julian)
                    .toList();
        }
        Optional<Integer> year =
                young.year().or(() -> old.year().map(old::julian).map(DualDates::gregorianYear));
        List<JulianDate> julian = readings;
        year.flatMap(young::gregorian)
                .ifPresent(date -> found.add(new DualDate(julian, old.span(wording), date, young.span(wording))));
    }

    private static int gregorianYear(JulianDate date) {
        return date.gregorian().map(day -> day.earliest().getYear()).orElse(date.year());
    }
}
