package org.regesta.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.markdown.Html;
import org.regesta.model.GeoFeature;

/** A schematic map: land, lines with a dash of their own each, places as links, a scale. */
public final class MapPicture {
    private static final int WIDE = 624;
    private static final double WIDE_LETTERS = 14;
    private static final int NARROW = 272;
    private static final double NARROW_LETTERS = 12;

    /** Half the side of the square that a finger can hit, where the picture is shown smallest. */
    private static final double FINGER = 15;

    private static final int FOOT = 30;

    /** How much of the width the bar of the scale takes at most. */
    private static final double BAR = 0.3;

    /** From the ground up. */
    private static final List<GeoFeature.Kind> GROUND = List.of(
            GeoFeature.Kind.COAST,
            GeoFeature.Kind.AREA,
            GeoFeature.Kind.RIVER,
            GeoFeature.Kind.BORDER,
            GeoFeature.Kind.LINE);

    private final List<MapMark> marks;
    private final MapFrame frame;
    private final double letters;
    private final Map<MapMark, MapLabel> labels;
    private final Html svg = new Html();

    private MapPicture(List<MapMark> marks, int width, double letters) {
        this.marks = marks;
        this.frame = new MapFrame(marks, width);
        this.letters = letters;
        this.labels = new MapLabels(frame, letters).of(marks);
    }

    /** For the width of a column of text. */
    public static String wide(List<MapMark> marks, String name) {
        return new MapPicture(marks, WIDE, WIDE_LETTERS).draw(name);
    }

    /** For a telephone. */
    public static String narrow(List<MapMark> marks, String name) {
        return new MapPicture(marks, NARROW, NARROW_LETTERS).draw(name);
    }

    /** The sign of a line, a border, a river or an area, for the list beneath. */
    public static String sign(MapMark mark) {
        Html sign = new Html()
                .open(
                        "svg",
                        "class",
                        "drawing map-key",
                        "viewBox",
                        "0 0 40 12",
                        "width",
                        "40",
                        "height",
                        "12",
                        "aria-hidden",
                        "true");
        String path = mark.closed() ? "M1 1h38v10h-38z" : "M0 6h40";
        return sign.open("path", "class", mark.tone(), "d", path)
                .close("path")
                .close("svg")
                .toString();
    }

    private String draw(String name) {
        String size = frame.width() + " " + (frame.height() + FOOT);
        svg.open("svg", "class", "drawing drawing-map", "role", "group", "aria-label", name, "viewBox", "0 0 " + size);
        String area = "width=\"" + frame.width() + "\" height=\"" + frame.height() + "\"";
        svg.raw("<svg " + area + " overflow=\"hidden\">");
        GROUND.forEach(this::ground);
        svg.raw("</svg><rect class=\"map-edge\" " + area + "/>");
        svg.open("g", "font-size", Coordinates.number(letters));
        marks.stream()
                .filter(mark -> mark.kind() == GeoFeature.Kind.PLACE || labels.containsKey(mark))
                .forEach(this::named);
        scale();
        return svg.close("g").close("svg").toString();
    }

    private void ground(GeoFeature.Kind kind) {
        for (MapMark mark : marks) {
            if (mark.kind() == kind && !mark.isPoint()) {
                String path = mark.parts().stream()
                        .map(frame::at)
                        .filter(part -> Box.around(part).meets(frame.paper().wider(1, 1)))
                        .map(part -> Coordinates.path(part, mark.closed()))
                        .collect(Collectors.joining());
                svg.open("path", "class", mark.tone(), "d", path).close("path");
            }
        }
    }

    /** The name of a mark, with the dot of a place, which stands there even where its name finds no room. */
    private void named(MapMark mark) {
        Optional<MapLabel> label = Optional.ofNullable(labels.get(mark));
        boolean dot = mark.kind() == GeoFeature.Kind.PLACE;
        String element = mark.href().isEmpty() ? "g" : "a";
        svg.open(element, "href", mark.href(), "class", mark.tone().replace("map-", "map-name-"));
        Point at = frame.at(mark.parts().get(0)).get(0);
        Box finger = new Box(at.x(), at.y(), at.x(), at.y()).wider(FINGER, FINGER);
        Box words = label.map(MapLabel::box).orElse(finger);
        hit(dot ? finger.with(words) : words);
        if (label.isEmpty()) {
            svg.open("title").text(mark.name()).close("title");
        }
        if (dot) {
            dot(at);
        }
        label.ifPresent(found -> found.draw(svg, letters));
        svg.close(element);
    }

    private void dot(Point at) {
        svg.raw("<circle class=\"map-dot\" cx=\"" + Coordinates.number(at.x()) + "\" cy=\"" + Coordinates.number(at.y())
                + "\" r=\"3.4\"/>");
    }

    private void hit(Box box) {
        Box big = box.wider(0, Math.max(0, FINGER - box.height() / 2));
        svg.raw("<rect class=\"hit\" x=\"" + Coordinates.number(big.left()) + "\" y=\"" + Coordinates.number(big.top())
                + "\" width=\"" + Coordinates.number(big.width()) + "\" height=\"" + Coordinates.number(big.height())
                + "\"/>");
    }

    /** Beneath the map a bar of so many kilometres as are a round number. */
    private void scale() {
        int[] round = {10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
        int kilometres = Arrays.stream(round)
                .filter(length -> length * frame.scale() <= frame.width() * BAR)
                .max()
                .orElse(round[0]);
        String end = Coordinates.number(kilometres * frame.scale());
        int y = frame.height() + 16;
        svg.raw("<path class=\"map-scale\" d=\"M.5 " + (y - 4) + "v8m0-4H" + end + "m0-4v8\"/>");
        svg.raw("<text x=\"" + Coordinates.number(kilometres * frame.scale() + 8) + "\" y=\"" + (y + 4) + "\">"
                + kilometres + " km</text>");
    }
}
