package org.regesta.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;

/**
 * A statement that so much time lies between two things.
 *
 * @param duration how much
 * @param place the words that say so
 * @param starts what the first may be
 * @param ends what the second may be
 */
record Lapse(Duration duration, SourceSpan place, List<Fact> starts, List<Fact> ends) {
    Lapse {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }

    /** How many pairs of dates it can be held against. */
    int facts() {
        return starts.size() * ends.size();
    }

    private Stream<Pair> pairs() {
        return starts.stream().flatMap(start -> ends.stream().map(end -> new Pair(start, end)));
    }

    /** A finding if none of the pairs is so far apart. */
    Stream<Diagnostic> judge(Rule rule) {
        Verdict verdict = pairs().map(pair -> duration.between(pair.start, pair.end))
                .reduce(Verdict::or)
                .orElse(Verdict.POSSIBLE);
        return verdict.isBroken() ? verdict.on(finding(rule)) : Stream.empty();
    }

    private Diagnostic finding(Rule rule) {
        Pair nearest = pairs().min(Comparator.comparing(this::error)).orElseThrow();
        return rule.at(
                        place,
                        "\"" + place.text().replaceAll("\\s+", " ") + "\" does not fit: from "
                                + nearest.start.date().english() + " to "
                                + nearest.end.date().english() + " it is " + nearest.english(),
                        "mend the words, or one of the dates")
                .related(
                        nearest.start.place(),
                        nearest.start.words() + " " + nearest.start.date().english())
                .related(
                        nearest.end.place(),
                        nearest.end.words() + " " + nearest.end.date().english());
    }

    private long error(Pair pair) {
        return Math.min(Math.abs(pair.days() - duration.least()), Math.abs(pair.days() - duration.most()));
    }

    /** Two dates. */
    private record Pair(Fact start, Fact end) {
        long days() {
            return end.date().earliest().toEpochDay() - start.date().earliest().toEpochDay();
        }

        /** The time between them in words. */
        String english() {
            long days = days();
            String amount = Math.abs(days) == 1 ? "1 day" : String.format(Locale.ROOT, "%,d days", Math.abs(days));
            return days < 0 ? amount + " back" : amount;
        }
    }
}
