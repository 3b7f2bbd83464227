package org.regesta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regesta.edtf.Edtf;
import org.regesta.model.TimelineEvent;

/** Time is cut so that what is crowded has room and what is long fits a narrow screen. */
class ColumnsTest {
    @Test
    void drawsACrowdedYearMonthByMonth() {
        List<TimelineEvent> events = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            events.add(Sample.event("a" + i, "1939-08-" + (i + 10)));
        }
        assertThat(labels(new Columns(events, Sample.ADDRESSES).period(Edtf.parse("1938/1940"))))
                .startsWith("1938", "Jan", "Feb")
                .endsWith("Dec", "1940")
                .hasSize(14);
    }

    @Test
    void givesAllThatCameLaterOneColumn() {
        List<TimelineEvent> events = List.of(Sample.event("a", "1918"), Sample.event("b", "1989-08-23"));
        assertThat(labels(new Columns(events, Sample.ADDRESSES).period(Edtf.parse("1918/1919"))))
                .containsExactly("1918", "1919", "after");
    }

    @Test
    void cutsASliceIntoTwelveColumnsAtMost() {
        Stream.of("1939-08-23", "1939-09-10", "1939-12", "1941-06-22", "1948", "1992", "2026")
                .map(end -> List.of(Sample.event("a", "1939-08-19"), Sample.event("b", end)))
                .forEach(events -> assertThat(Slice.of(events).columns()).hasSizeBetween(1, 12));
    }

    @Test
    void takesTheFinestUnitThatFits() {
        List<TimelineEvent> events = List.of(Sample.event("a", "1939-08-10"), Sample.event("b", "1939-08-31"));
        assertThat(labels(Slice.of(events).columns())).startsWith("10", "13", "16");
    }

    @Test
    void placesWhatIsAboutAMonthInThatMonth() {
        List<TimelineEvent> events = List.of(Sample.event("a", "1939-04-17"), Sample.event("b", "1939-05~"));
        Stacks stacks = Stacks.of(new Columns(events, Sample.ADDRESSES).months(1939), events);
        assertThat(stacks.height(3)).isEqualTo(1);
        assertThat(stacks.marks().get(4)).containsExactly(new EventMark(events.get(1), LocalDate.of(1939, 5, 31)));
        assertThat(Sign.of(Edtf.parse("1939-05~"), LocalDate.of(1939, 5, 31)).beyond())
                .isFalse();
    }

    private static List<String> labels(List<Column> columns) {
        return columns.stream().map(Column::label).toList();
    }
}
