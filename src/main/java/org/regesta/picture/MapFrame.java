package org.regesta.picture;

import java.util.List;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoPosition;

/** The part of the earth that a map shows, and where on paper a position lies. */
final class MapFrame {
    /** What is left free around the features, of the longer side, and at least on paper. */
    private static final double MARGIN = 0.06;

    private static final double ROOM = 28;

    /** The least that a map shows, in kilometres from its middle. */
    private static final double LEAST = 40;

    /** How long the shorter side is at least, of the longer one. */
    private static final double SQUAREST = 0.42;

    private final Albers projection;
    private final Box kilometres;
    private final int width;

    /** A frame around all but the coast. */
    MapFrame(List<MapMark> marks, int width) {
        List<GeoPosition> shown = positions(marks.stream()
                .filter(mark -> mark.kind() != GeoFeature.Kind.COAST)
                .toList());
        List<GeoPosition> all = shown.isEmpty() ? positions(marks) : shown;
        Box degrees =
                Box.around(all.stream().map(at -> new Point(at.lon(), at.lat())).toList());
        double sixth = degrees.height() / 6;
        this.projection = new Albers(
                degrees.top() + sixth,
                degrees.bottom() - sixth,
                degrees.middle().x());
        this.kilometres =
                framed(Box.around(all.stream().map(projection::project).toList()), Math.max(MARGIN, ROOM / width));
        this.width = width;
    }

    private static List<GeoPosition> positions(List<MapMark> marks) {
        return marks.stream()
                .flatMap(mark -> mark.parts().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static Box framed(Box tight, double share) {
        double longer = Math.max(tight.width(), tight.height());
        double margin = Math.max(LEAST, longer * share);
        double least = longer * SQUAREST;
        return tight.wider(
                margin + Math.max(0, least - tight.width()) / 2, margin + Math.max(0, least - tight.height()) / 2);
    }

    int width() {
        return width;
    }

    int height() {
        return (int) Math.ceil(kilometres.height() * scale());
    }

    Box paper() {
        return new Box(0, 0, width, height());
    }

    /** How long a kilometre is on paper. */
    double scale() {
        return width / kilometres.width();
    }

    Point at(GeoPosition position) {
        Point point = projection.project(position);
        return new Point((point.x() - kilometres.left()) * scale(), (point.y() - kilometres.top()) * scale());
    }

    List<Point> at(List<GeoPosition> positions) {
        return positions.stream().map(this::at).toList();
    }
}
