package org.regesta.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.regesta.model.TimelineEvent;

/** The time from the first of some events to the last, cut into few enough columns for a narrow screen. */
record Slice(Unit unit, List<Column> columns) {
    /** As many columns of 24 pixels as fit on the narrowest screen. */
    private static final int NARROW = 12;

    static Slice of(Collection<TimelineEvent> events) {
        LocalDate first =
                events.stream().map(Columns::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                events.stream().map(Columns::day).max(LocalDate::compareTo).orElseThrow();
        return Arrays.stream(Unit.values())
                .map(unit -> new Slice(unit, columns(unit, first, last)))
                .filter(slice -> slice.columns().size() <= NARROW)
                .findFirst()
                .orElseGet(() -> new Slice(Unit.TEN_YEARS, columns(Unit.TEN_YEARS, first, last)));
    }

    private static List<Column> columns(Unit unit, LocalDate first, LocalDate last) {
        List<Column> columns = new ArrayList<>();
        for (LocalDate start = unit.start(first);
                !start.isAfter(last);
                start = columns.get(columns.size() - 1).to().plusDays(1)) {
            columns.add(unit.column(start));
        }
        return List.copyOf(columns);
    }

    /** How much time a column holds, where its label does not say so; empty elsewhere. */
    String scale() {
        return unit.words().isEmpty() ? "" : "Each column is " + unit.words() + ".";
    }
}
