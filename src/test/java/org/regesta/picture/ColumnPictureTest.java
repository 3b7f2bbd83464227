package org.regesta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        String svg = ColumnPicture.ofSlice(events, Sample.ADDRESSES);
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
                        Edtf.parse("1918/1930"), events, Sample.ADDRESSES, List.of(caption), List.of()))
                .contains(">Brest</text>");
        assertThat(ColumnPicture.ofPeriod(
                        Edtf.parse("1918/1919"), events, Sample.ADDRESSES, List.of(caption), List.of()))
                .doesNotContain(">Brest</text>");
    }
}
