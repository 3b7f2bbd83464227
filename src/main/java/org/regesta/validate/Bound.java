package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a date in a sentence bounds what the sentence tells: whether it happened then, or before, after, until or from then. */
enum Bound {
    /** It happened then: {@code on 16 April 1922}, {@code in the spring of 1922}. */
    AT,
    /** It began then. */
    FROM,
    /** It ended then. */
    UNTIL,
    /** It is the date of the noun before it: {@code the treaty of 1922}. */
    OWNED,
    /** It had happened by then, or happened earlier or later: nothing that a single date could contradict. */
    LOOSE;

    private static final Map<String, Bound> PREPOSITIONS = Map.ofEntries(
            Map.entry("on", AT),
            Map.entry("in", AT),
            Map.entry("of", AT),
            Map.entry("dated", AT),
            Map.entry("from", FROM),
            Map.entry("since", FROM),
            Map.entry("until", UNTIL),
            Map.entry("till", UNTIL),
            Map.entry("to", UNTIL),
            Map.entry("through", UNTIL),
            Map.entry("by", LOOSE),
            Map.entry("after", LOOSE),
            Map.entry("before", LOOSE),
            Map.entry("during", LOOSE),
            Map.entry("throughout", LOOSE),
            Map.entry("between", LOOSE),
            Map.entry("for", LOOSE),
            Map.entry("around", LOOSE),
            Map.entry("about", LOOSE),
            Map.entry("towards", LOOSE),
            Map.entry("than", LOOSE),
            Map.entry("like", LOOSE));

    /** Words that may stand between a preposition and its date. */
    private static final Set<String> FILLERS = Set.of(
            "the",
            "that",
            "this",
            "same",
            "early",
            "late",
            "later",
            "mid",
            "first",
            "second",
            "last",
            "half",
            "part",
            "end",
            "beginning",
            "start",
            "middle",
            "turn",
            "course",
            "close",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "night",
            "evening",
            "morning",
            "afternoon",
            "eve",
            "spring",
            "summer",
            "autumn",
            "winter",
            "small",
            "hours",
            "year",
            "years",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final int FURTHEST = 60;
    private static final int LONGEST_JOINT = 6;
    private static final Pattern JOINED = Pattern.compile(Skeleton.DATE + "(?: and | or |, | to |–)$");

    /** The bound of the date at a place of a sentence's skeleton; a second date behind "and" or a comma is bound like the first. */
    static Bound of(String text, int date) {
        Matcher joined = JOINED.matcher(text).region(Math.max(0, date - LONGEST_JOINT), date);
        return prepared(text, date)
                .or(() -> joined.find() ? prepared(text, joined.start()) : Optional.empty())
                .orElse(AT);
    }

    private static Optional<Bound> prepared(String text, int date) {
        Optional<Bound> found = Optional.empty();
        String first = "";
        for (String word : wordsBefore(text, date)) {
            Optional<Bound> bound = Optional.ofNullable(PREPOSITIONS.get(word));
            if (bound.isEmpty() && !FILLERS.contains(word)) {
                return first.equals("of") ? Optional.of(OWNED) : found;
            }
            found = bound.isPresent() ? bound : found;
            first = bound.isPresent() ? word : first;
        }
        return found;
    }

    /** The words before a place, the nearest first, up to a mark or a link. */
    private static List<String> wordsBefore(String text, int at) {
        String before = text.substring(Math.max(0, at - FURTHEST), at);
        List<String> words = new ArrayList<>();
        int end = before.stripTrailing().length();
        while (end > 0) {
            int start = end;
            while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
                start--;
            }
            if (start == end) {
                break;
            }
            words.add(before.substring(start, end).toLowerCase(Locale.ROOT));
            end = start;
            while (end > 0 && (before.charAt(end - 1) == ' ' || before.charAt(end - 1) == '-')) {
                end--;
            }
        }
        return words;
    }
}
