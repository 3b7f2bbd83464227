package org.regesta.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.regesta.edtf.DaySpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.MonthName;
import org.regesta.model.TimelineEvent;

/** Cuts time into the columns of a picture. */
final class Columns {
    /** A year with more events than this is drawn month by month. */
    private static final int CROWDED = 15;

    private final Collection<TimelineEvent> events;
    private final Addresses addresses;

    Columns(Collection<TimelineEvent> events, Addresses addresses) {
        this.events = events;
        this.addresses = addresses;
    }

    /** The years of a period, crowded ones month by month, and one column for all that came later. */
    List<Column> period(Edtf period) {
        List<Column> columns = new ArrayList<>();
        int first = period.earliest().getYear();
        int last = period.latest().getYear();
        for (int year = first; year <= last; year++) {
            columns.addAll(isCrowded(year) ? months(year) : List.of(year(year)));
        }
        if (events.stream().anyMatch(event -> event.year() > last)) {
            columns.add(new Column("after", "", LocalDate.of(last + 1, 1, 1), LocalDate.MAX));
        }
        return columns;
    }

    boolean isCrowded(int year) {
        return count(event -> event.year() == year) > CROWDED;
    }

    private long count(Predicate<TimelineEvent> test) {
        return events.stream().filter(test).count();
    }

    private Column year(int year) {
        String href = count(event -> event.year() == year) > 0 ? addresses.year(year) : "";
        String name = Integer.toString(year);
        return new Column(name, name, href, "", "", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The months of a year. */
    List<Column> months(int year) {
        String group = Integer.toString(year);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> month(YearMonth.of(year, number), group))
                .toList();
    }

    private Column month(YearMonth month, String year) {
        LocalDate from = month.atDay(1);
        String name = MonthName.of(from.getMonth()) + " " + year;
        return new Column(
                Unit.month(from),
                name,
                addresses.month(month),
                year,
                addresses.year(month.getYear()),
                from,
                month.atEndOfMonth());
    }

    /** The day at which an event is drawn: the first that its date states, or the last one if nobody knows the first. */
    static LocalDate day(TimelineEvent event) {
        DaySpan stated = event.date().value().stated();
        return stated.earliest().equals(LocalDate.MIN) ? stated.latest() : stated.earliest();
    }
}
