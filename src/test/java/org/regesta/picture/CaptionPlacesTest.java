package org.regesta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.regesta.edtf.Edtf;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Captions stand clear of one another, whatever the events. */
class CaptionPlacesTest {
    private static final double LETTER = 6.3;

    @RepeatedTest(50)
    void keepsCaptionsApart(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<TimelineEvent> events = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            events.add(Sample.event("e" + i, Integer.toString(1918 + random.nextInt(24))));
            captions.add(new Caption(new Slug("e" + i), "Caption number " + "x".repeat(random.nextInt(20))));
        }
        List<Column> columns = new Columns(events, Sample.ADDRESSES).period(Edtf.parse("1918/1941"));
        Stacks stacks = Stacks.of(columns, events);
        Map<Slug, CaptionPlace> places = new CaptionPlaces(stacks).of(captions);
        assertThat(places).as("seed %d", repetition.getCurrentRepetition()).isNotEmpty();
        List<double[]> boxes = new ArrayList<>();
        places.forEach((event, place) -> boxes.add(box(stacks, event, place)));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(overlap(boxes.get(i), boxes.get(j)))
                        .as("seed %d, captions %d and %d", repetition.getCurrentRepetition(), i, j)
                        .isFalse();
            }
        }
    }

    /** Left, right, bottom and top of a caption where a column is 24 pixels wide. */
    private static double[] box(Stacks stacks, Slug event, CaptionPlace place) {
        int column = 0;
        while (stacks.marks().get(column).stream()
                .noneMatch(mark -> mark.event().id().value().equals(event))) {
            column++;
        }
        double line = (column + 1) * 24;
        double width = place.words().length() * LETTER;
        double left = place.toLeft() ? line - width : line;
        return new double[] {left, left + width, place.bottom(), place.bottom() + 18};
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3];
    }
}
