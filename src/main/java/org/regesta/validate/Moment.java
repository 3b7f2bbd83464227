package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regesta.edtf.Edtf;

/**
 * A time of which some words speak: a date, or all time since it or until it.
 *
 * @param date the date
 * @param bound how it bounds the time
 */
record Moment(Edtf date, Bound bound) {
    /** A date at the start of a sentence holds for all of it. */
    private static final int START = 40;

    /** The times of which the words at a place of a sentence speak: those in its clause, or else the one it starts with. */
    static List<Moment> at(int place, Statement statement) {
        List<Moment> first = List.of();
        for (Clause clause : statement.skeleton().clauses()) {
            List<Moment> own = in(clause, statement);
            boolean here = statement.skeleton().origin(clause.start()) <= place
                    && place < statement.skeleton().origin(clause.end());
            if (here) {
                return own.isEmpty() ? first : own;
            }
            boolean opens = clause.dates().stream().anyMatch(date -> date < START);
            first = first.isEmpty() && opens ? own : first;
        }
        return List.of();
    }

    private static List<Moment> in(Clause clause, Statement statement) {
        List<Moment> moments = new ArrayList<>();
        Skeleton skeleton = clause.skeleton();
        for (int date : clause.dates()) {
            moments.add(new Moment(skeleton.date(date).orElseThrow().date(), Bound.of(skeleton.text(), date)));
        }
        for (int at : clause.links()) {
            Optional<Linked> link = skeleton.link(at);
            statement.wording().dates().stream()
                    .filter(date -> link.filter(l -> l.start() <= date.start() && date.end() <= l.end())
                            .isPresent())
                    .forEach(date -> moments.add(new Moment(date.date(), Bound.AT)));
        }
        return moments;
    }

    /** Whether the time may lie in a stretch, at least in part. */
    Verdict touches(Stretch stretch) {
        return switch (bound) {
            case AT, OWNED -> stretch.holds(date);
            case FROM -> stretch.notAfter(date);
            case UNTIL -> stretch.notBefore(date);
            case LOOSE -> Verdict.POSSIBLE;
        };
    }
}
