package org.regesta.picture;

import java.util.Collection;

/** A rectangle on paper. */
record Box(double left, double top, double right, double bottom) {
    /** The smallest one around some points. */
    static Box around(Collection<Point> points) {
        return new Box(
                points.stream().mapToDouble(Point::x).min().orElse(0),
                points.stream().mapToDouble(Point::y).min().orElse(0),
                points.stream().mapToDouble(Point::x).max().orElse(0),
                points.stream().mapToDouble(Point::y).max().orElse(0));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    Point middle() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    /** The rectangle with more on every side. */
    Box wider(double across, double along) {
        return new Box(left - across, top - along, right + across, bottom + along);
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean holds(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether a straight line from one point to another runs through it. */
    boolean isCrossed(Point from, Point to) {
        double[] part = {0, 1};
        return inside(from.x() - left, from.x() - to.x(), part)
                && inside(right - from.x(), to.x() - from.x(), part)
                && inside(from.y() - top, from.y() - to.y(), part)
                && inside(bottom - from.y(), to.y() - from.y(), part);
    }

    /** Cuts the part of a line down to what lies on the inner side of one edge; false if nothing is left. */
    private static boolean inside(double room, double outward, double[] part) {
        if (outward == 0) {
            return room >= 0;
        }
        double cut = room / outward;
        part[outward > 0 ? 1 : 0] = outward > 0 ? Math.min(part[1], cut) : Math.max(part[0], cut);
        return part[0] <= part[1];
    }
}
