package org.regesta.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.model.GeoFeature;

/**
 * Finds room for the names on a map: first those of places, at the side that is wanted, then those of lines and areas.
 *
 * <p>No two names overlap, and none lies on a mark or on a line if it can stand elsewhere. One that finds no room is left
 * out: the list beneath the map has it.
 */
final class MapLabels {
    /** Half the side of the mark of a place. */
    static final double MARK = 4;

    private static final double GAP = 4;
    private static final double FROM_LINE = 7;
    private static final double FROM_DOTS = 6;

    /** Into how many rows and columns an area is divided to find the middle of its land. */
    private static final int STEPS = 24;

    private final MapFrame frame;
    private final double size;
    private final List<Box> taken = new ArrayList<>();
    private final List<Point[]> lines = new ArrayList<>();
    private final List<Point[]> borders = new ArrayList<>();
    private final Map<MapMark, MapLabel> labels = new LinkedHashMap<>();

    MapLabels(MapFrame frame, double size) {
        this.frame = frame;
        this.size = size;
    }

    /** The names that found room, with what they name. */
    Map<MapMark, MapLabel> of(List<MapMark> marks) {
        marks.stream().filter(mark -> mark.kind() == GeoFeature.Kind.PLACE).forEach(mark -> taken.add(mark(mark)));
        strokes(marks, GeoFeature.Kind.LINE, lines);
        strokes(marks, GeoFeature.Kind.BORDER, borders);
        place(marks, GeoFeature.Kind.PLACE);
        place(marks, GeoFeature.Kind.LINE);
        place(marks, GeoFeature.Kind.AREA);
        return labels;
    }

    private Box mark(MapMark mark) {
        Point at = frame.at(mark.parts().get(0)).get(0);
        return new Box(at.x(), at.y(), at.x(), at.y()).wider(MARK, MARK);
    }

    private void strokes(List<MapMark> marks, GeoFeature.Kind kind, List<Point[]> strokes) {
        for (MapMark mark : marks) {
            for (int part = 0; mark.kind() == kind && part < mark.parts().size(); part++) {
                List<Point> line = frame.at(mark.parts().get(part));
                for (int i = 1; i < line.size(); i++) {
                    strokes.add(new Point[] {line.get(i - 1), line.get(i)});
                }
            }
        }
    }

    private void place(List<MapMark> marks, GeoFeature.Kind kind) {
        for (MapMark mark : marks) {
            if (mark.kind() == kind) {
                best(
                                mark,
                                candidates(mark)
                                        .filter(label -> isFree(label.box(), apart(kind)))
                                        .toList())
                        .ifPresent(label -> {
                            taken.add(label.box());
                            labels.put(mark, label);
                        });
            }
        }
    }

    /** The name of an area keeps away from the dots of places, or it would seem to be that of one. */
    private static double apart(GeoFeature.Kind kind) {
        return kind == GeoFeature.Kind.AREA ? FROM_DOTS : 0;
    }

    /** Clear of all lines if it can be. The name of an area must be, or it would seem to be that of another; others bear it. */
    private Optional<MapLabel> best(MapMark mark, List<MapLabel> free) {
        Optional<MapLabel> first = free.stream().findFirst();
        if (mark.kind() == GeoFeature.Kind.PLACE && mark.side().isPresent()) {
            return first;
        }
        List<MapLabel> offLines =
                free.stream().filter(label -> isClear(label.box(), lines)).toList();
        Optional<MapLabel> clear =
                offLines.stream().filter(label -> isClear(label.box(), borders)).findFirst();
        return mark.kind() == GeoFeature.Kind.AREA
                ? clear
                : clear.or(() -> offLines.stream().findFirst()).or(() -> first);
    }

    private boolean isFree(Box box, double apart) {
        Box wider = box.wider(apart, 0);
        return frame.paper().wider(-2, -2).holds(box) && taken.stream().noneMatch(wider::meets);
    }

    private static boolean isClear(Box box, List<Point[]> strokes) {
        return strokes.stream().noneMatch(stroke -> box.isCrossed(stroke[0], stroke[1]));
    }

    private Stream<MapLabel> candidates(MapMark mark) {
        if (mark.kind() == GeoFeature.Kind.PLACE) {
            return Stream.concat(
                            mark.side().stream(),
                            Stream.of(
                                    GeoFeature.Side.RIGHT,
                                    GeoFeature.Side.LEFT,
                                    GeoFeature.Side.ABOVE,
                                    GeoFeature.Side.BELOW))
                    .map(side -> beside(mark, side));
        }
        Stream<Point> points = mark.parts().stream().flatMap(part -> stops(frame.at(part), mark.closed()));
        boolean line = mark.kind() == GeoFeature.Kind.LINE;
        List<Integer> across = line ? sides(mark) : mark.isPoint() ? List.of(0, -1, 1) : List.of(0);
        return points.flatMap(point -> across.stream().map(way -> label(mark, point, line ? FROM_LINE : 0, way, 0)));
    }

    private static List<Integer> sides(MapMark line) {
        return line.side()
                .filter(side -> side == GeoFeature.Side.LEFT || side == GeoFeature.Side.RIGHT)
                .map(side -> List.of(side == GeoFeature.Side.LEFT ? -1 : 1))
                .orElse(List.of(1, -1));
    }

    private MapLabel beside(MapMark mark, GeoFeature.Side side) {
        Point at = mark(mark).middle();
        return switch (side) {
            case RIGHT -> label(mark, at, MARK + GAP, 1, 0);
            case LEFT -> label(mark, at, MARK + GAP, -1, 0);
            case ABOVE -> label(mark, at, MARK + 1, 0, -1);
            case BELOW -> label(mark, at, MARK + 1, 0, 1);
        };
    }

    private MapLabel label(MapMark mark, Point at, double gap, int across, int along) {
        List<String> lines = mark.closed() ? List.of(mark.name().split(" ")) : MapLabel.halved(mark.name());
        return MapLabel.of(lines, size, new Point(at.x() + across * gap, at.y() + along * gap), across, along);
    }

    /** Where a name may stand: along a line from its middle outwards, in an area from its middle outwards. */
    private static Stream<Point> stops(List<Point> part, boolean closed) {
        if (part.size() == 1) {
            return part.stream();
        }
        return closed ? inside(part) : along(part);
    }

    private static Stream<Point> along(List<Point> line) {
        List<Point> stops = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            stops.add(line.get(i - 1));
            stops.add(line.get(i - 1).halfwayTo(line.get(i)));
        }
        Point middle = line.get(line.size() / 2);
        return stops.stream().sorted(Comparator.comparingDouble(middle::distance));
    }

    private static Stream<Point> inside(List<Point> ring) {
        Box around = Box.around(ring);
        List<Point> stops = new ArrayList<>();
        for (int row = 1; row < STEPS; row++) {
            for (int column = 1; column < STEPS; column++) {
                Point point = new Point(
                        around.left() + around.width() * column / STEPS, around.top() + around.height() * row / STEPS);
                if (isInside(point, ring)) {
                    stops.add(point);
                }
            }
        }
        Point middle = around.middle();
        return stops.stream().sorted(Comparator.comparingDouble(middle::distance));
    }

    private static boolean isInside(Point point, List<Point> ring) {
        boolean inside = false;
        for (int i = 1; i < ring.size(); i++) {
            Point a = ring.get(i - 1);
            Point b = ring.get(i);
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
