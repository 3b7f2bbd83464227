package org.regesta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoPosition;

/** Names keep apart and within the frame, whatever there is to name; every place is a link. */
class MapPictureTest {
    private static MapMark place(String name, double lon, double lat, GeoFeature.Side... side) {
        return mark(GeoFeature.Kind.PLACE, name, List.of(side), false, List.of(new GeoPosition(lon, lat)));
    }

    private static MapMark mark(
            GeoFeature.Kind kind, String name, List<GeoFeature.Side> side, boolean closed, List<GeoPosition> course) {
        int sign = kind == GeoFeature.Kind.LINE ? 1 : 0;
        return new MapMark(kind, sign, name, name + ".html", side.stream().findFirst(), closed, List.of(course));
    }

    @RepeatedTest(20)
    void keepsNamesApart(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<MapMark> marks = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            marks.add(place("Place " + i, 15 + random.nextDouble() * 12, 49 + random.nextDouble() * 6));
        }
        List<GeoPosition> line = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            line.add(new GeoPosition(20 + random.nextDouble(), 49 + i * 0.3));
        }
        marks.add(mark(GeoFeature.Kind.LINE, "Line of 23 August 1939", List.of(), false, line));
        for (int width : List.of(272, 624)) {
            MapFrame frame = new MapFrame(marks, width);
            Map<MapMark, MapLabel> labels = new MapLabels(frame, 13).of(marks);
            List<Box> boxes = labels.values().stream().map(MapLabel::box).toList();
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(frame.paper().holds(boxes.get(i)))
                        .as("seed " + run.getCurrentRepetition())
                        .isTrue();
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).meets(boxes.get(j))).isFalse();
                }
            }
            assertThat(marks.stream()
                            .flatMap(mark -> mark.parts().stream())
                            .flatMap(List::stream)
                            .map(frame::at))
                    .allSatisfy(at -> assertThat(frame.paper().holds(new Box(at.x(), at.y(), at.x(), at.y())))
                            .isTrue());
        }
    }

    @Test
    void setsANameWhereItIsWanted() {
        List<MapMark> marks = List.of(
                place("West", 15, 50, GeoFeature.Side.RIGHT),
                place("Middle", 20, 52, GeoFeature.Side.LEFT),
                place("East", 25, 50, GeoFeature.Side.ABOVE));
        MapFrame frame = new MapFrame(marks, 624);
        Map<MapMark, MapLabel> labels = new MapLabels(frame, 14).of(marks);
        Point middle = frame.at(new GeoPosition(20, 52));
        assertThat(labels.get(marks.get(1)).box().right()).isLessThan(middle.x());
        Point east = frame.at(new GeoPosition(25, 50));
        assertThat(labels.get(marks.get(2)).box().bottom()).isLessThan(east.y());
    }

    @Test
    void keepsTheNameOfALandOnItsSideOfTheBorder() {
        List<MapMark> marks = List.of(
                place("West", 10, 50),
                place("East", 30, 50),
                mark(
                        GeoFeature.Kind.BORDER,
                        "Border",
                        List.of(),
                        false,
                        List.of(new GeoPosition(20, 48), new GeoPosition(20, 52))),
                mark(GeoFeature.Kind.AREA, "Near the border", List.of(), false, List.of(new GeoPosition(20.2, 51.6))),
                mark(
                        GeoFeature.Kind.AREA,
                        "A land of a very long name on a narrow strip",
                        List.of(),
                        false,
                        List.of(new GeoPosition(10, 50.2))));
        Map<MapMark, MapLabel> labels = new MapLabels(new MapFrame(marks, 272), 12).of(marks);
        assertThat(labels.get(marks.get(3)).align()).isEqualTo("start");
        assertThat(labels).doesNotContainKey(marks.get(4));
    }

    @Test
    void keepsADayWithItsMonth() {
        assertThat(MapLabel.halved("Line of 28 September 1939")).containsExactly("Line of", "28 September 1939");
        assertThat(MapLabel.halved("Vilnius Region")).containsExactly("Vilnius Region");
    }

    @Test
    void linksEveryPlaceAndGivesTheScale() {
        String svg =
                MapPicture.narrow(List.of(place("Berlin", 13.4, 52.5), place("Kazan & more", 49.1, 55.8)), "A map");
        assertThat(svg)
                .contains(
                        "role=\"group\" aria-label=\"A map\"",
                        "<a href=\"Berlin.html\"",
                        ">Kazan &amp; more</text>",
                        "500 km")
                .doesNotContain("style=");
        assertThat(svg)
                .isEqualTo(MapPicture.narrow(
                        List.of(place("Berlin", 13.4, 52.5), place("Kazan & more", 49.1, 55.8)), "A map"));
    }

    @Test
    void writesALineAsStepsFromOnePointToTheNext() {
        List<Point> line = List.of(new Point(1.04, 2), new Point(1.5, 2.1), new Point(4.06, 0.96), new Point(-3, 5));
        assertThat(Coordinates.path(line, false)).isEqualTo("M1 2l3.1-1l-7.1 4");
    }
}
