package org.regesta.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.regesta.model.TimelineEvent;

/** The events of a picture, heaped up in its columns in order of date. */
record Stacks(List<Column> columns, List<List<EventMark>> marks) {
    static Stacks of(List<Column> columns, Collection<TimelineEvent> events) {
        List<List<EventMark>> marks = new ArrayList<>();
        columns.forEach(column -> marks.add(new ArrayList<>()));
        for (TimelineEvent event : events) {
            int index = index(columns, Columns.day(event));
            marks.get(index).add(new EventMark(event, columns.get(index).to()));
        }
        return new Stacks(List.copyOf(columns), marks.stream().map(List::copyOf).toList());
    }

    /** The column of a day; the first or the last one for a day outside. */
    static int index(List<Column> columns, LocalDate day) {
        for (int i = 0; i < columns.size(); i++) {
            if (!day.isAfter(columns.get(i).to())) {
                return i;
            }
        }
        return columns.size() - 1;
    }

    int height(int column) {
        return marks.get(column).size();
    }

    int highest() {
        return marks.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The middle of a column as a share of the whole width. */
    double middle(int column) {
        return (column + 0.5) / columns.size();
    }
}
