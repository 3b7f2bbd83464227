package org.regesta.picture;

import java.util.List;
import org.regesta.markdown.Html;

/**
 * A name on a map, in one line or two.
 *
 * @param lines its words
 * @param align where its lines are held: {@code start}, {@code middle} or {@code end}
 * @param box what it takes up
 */
record MapLabel(List<String> lines, String align, Box box) {
    /** The height of a line, and how far its baseline lies beneath its top, in sizes of the letters. */
    private static final double LINE = 1.15;

    private static final double ASCENT = 0.92;

    /** What a line takes up above and beneath itself. */
    private static final double LEADING = 0.13;

    /** Names longer than this have two lines. */
    private static final int LONG = 16;

    /** A name whose box has one of its edges, or its middle, at a point: −1 left of it or above, 0 around it, 1 behind or under. */
    static MapLabel of(List<String> lines, double size, Point at, int across, int along) {
        double width = lines.stream().mapToDouble(MapLabel::width).max().orElse(0) * size;
        double height = (lines.size() * LINE + 2 * LEADING) * size;
        double left = at.x() + (across - 1) * width / 2;
        double top = at.y() + (along - 1) * height / 2;
        String align = across == 0 ? "middle" : across > 0 ? "start" : "end";
        return new MapLabel(lines, align, new Box(left, top, left + width, top + height));
    }

    /** About how long some words are, in sizes of the letters, in the face of the site and in most others. */
    private static double width(String words) {
        return words.codePoints().mapToDouble(MapLabel::width).sum();
    }

    private static double width(int letter) {
        if ("iłljtfI.,’".indexOf(letter) >= 0) {
            return 0.35;
        }
        if ("mwMW".indexOf(letter) >= 0) {
            return 0.95;
        }
        return letter == ' ' ? 0.28 : Character.isUpperCase(letter) ? 0.72 : 0.55;
    }

    /** A long name is halved at the blank nearest to its middle, but not behind a number: the day stays with its month. */
    static List<String> halved(String name) {
        int best = -1;
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            boolean better = best < 0 || Math.abs(2 * at - name.length()) < Math.abs(2 * best - name.length());
            if (better && at > 0 && !Character.isDigit(name.charAt(at - 1))) {
                best = at;
            }
        }
        return name.length() <= LONG || best < 0
                ? List.of(name)
                : List.of(name.substring(0, best), name.substring(best + 1));
    }

    /** Writes it. */
    void draw(Html svg, double size) {
        double x = align.equals("middle") ? box.middle().x() : align.equals("start") ? box.left() : box.right();
        for (int i = 0; i < lines.size(); i++) {
            svg.open(
                            "text",
                            "x",
                            Coordinates.number(x),
                            "y",
                            Coordinates.number(box.top() + (LEADING + i * LINE + ASCENT) * size),
                            "text-anchor",
                            align.equals("start") ? "" : align)
                    .text(lines.get(i))
                    .close("text");
        }
    }
}
