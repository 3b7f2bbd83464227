package org.regesta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Html;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Every mark is a link with a name, and says how its date is known. */
class ColumnPictureTest {
    @Test
    void namesAndLinksEveryEvent() {
        List<TimelineEvent> events =
                List.of(Sample.event("a", "1922-04-16"), Sample.event("b", "1926-04-24", "a-debate"));
        String svg = ColumnPicture.ofSlice(events, Sample.ADDRESSES).svg();
        assertThat(svg)
                .contains("<a href=\"timeline/1922.html#a\"")
                .contains("<title>16 April 1922: What happened: a (treaty)</title>")
                .contains("<title>24 April 1926: What happened: b (treaty, contested)</title>");
    }

    @Test
    void drawsWhatIsUncertainUnlikeWhatIsSure() {
        assertThat(mark("1922-04-16")).contains("full").doesNotContain("rough").doesNotContain("beyond");
        assertThat(mark("1922~")).contains("rough");
        assertThat(mark("[1939-08-23,1939-08-24]"))
                .contains("translate(-3 0)", "translate(4 0)")
                .doesNotContain("full");
        assertThat(mark("1922/1930")).contains("beyond").doesNotContain("M5 7l3 3l-3 3");
        assertThat(mark("1922/..")).contains("beyond", "M5 7l3 3l-3 3");
    }

    private static String mark(String date) {
        Html svg = new Html();
        TimelineEvent event = Sample.event("a", date);
        new EventMark(event, Edtf.parse("1922-04-30").latest()).draw(svg, Sample.ADDRESSES, "", "");
        return svg.toString();
    }

    @Test
    void writesACaptionWhereThereIsRoom() {
        List<TimelineEvent> events = List.of(Sample.event("a", "1918-03-03"));
        Caption caption = new Caption(new Slug("a"), "Brest");
        assertThat(ColumnPicture.ofPeriod(
                                Edtf.parse("1918/1930"), events, Sample.ADDRESSES, List.of(caption), List.of())
                        .svg())
                .contains(">Brest</text>");
        assertThat(ColumnPicture.ofPeriod(
                                Edtf.parse("1918/1919"), events, Sample.ADDRESSES, List.of(caption), List.of())
                        .svg())
                .doesNotContain(">Brest</text>");
    }

    @Test
    void explainsOnlyWhatItsMarksSay() {
        assertThat(key("1939-08-23")).isEmpty();
        assertThat(key("1922/1923", "1930"))
                .as("years stand in columns of years")
                .containsExactly("reaches further, or is dated no more closely");
        assertThat(key("1922", "1923", "1930")).isEmpty();
        assertThat(key("1922/..", "1930")).containsExactly("goes on, or its end is unknown");
        assertThat(key("1922~", "[1939-08-23,1939-08-24]"))
                .contains("date uncertain", "on one of several days")
                .doesNotContain("contested");
    }

    private static List<String> key(String... dates) {
        return slice(dates).signs().stream().map(Key.Entry::words).toList();
    }

    private static Drawing slice(String... dates) {
        return ColumnPicture.ofSlice(
                IntStream.range(0, dates.length)
                        .mapToObj(i -> Sample.event("e" + i, dates[i]))
                        .toList(),
                Sample.ADDRESSES);
    }

    @Test
    void saysHowMuchAColumnHoldsWhereItsLabelDoesNot() {
        assertThat(slice("1940-10-13", "1940-10-20").scale()).isEmpty();
        assertThat(slice("1940-10-13", "1940-12-20").scale())
                .isEqualTo("Each column is a week, named by its first day.");
        assertThat(slice("1940-10", "1941-06").scale()).isEmpty();
        assertThat(slice("1918", "1928").scale()).isEmpty();
        assertThat(slice("1918", "1936").scale()).isEqualTo("Each column is two years, named by the first.");
    }
}
