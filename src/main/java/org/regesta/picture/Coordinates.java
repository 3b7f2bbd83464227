package org.regesta.picture;

import java.util.List;

/** Writes points as SVG does. */
final class Coordinates {
    /** What lies nearer to the point before is left out. */
    private static final double FINEST = 1;

    private Coordinates() {}

    /** A number with at most one decimal. */
    static String number(double value) {
        return tenths(Math.round(value * 10));
    }

    private static String tenths(long tenths) {
        String whole = Math.abs(tenths) / 10 + (tenths % 10 == 0 ? "" : "." + Math.abs(tenths) % 10);
        return tenths < 0 ? "-" + whole : whole;
    }

    /** A line through some points, each seen from the one before; a ring ends where it begins. */
    static String path(List<Point> points, boolean closed) {
        StringBuilder path = new StringBuilder();
        Point before = points.get(0);
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (i == 0 || i == points.size() - 1 || point.distance(before) >= FINEST) {
                String right = tenths(Math.round(point.x() * 10) - x);
                String down = tenths(Math.round(point.y() * 10) - y);
                path.append(i == 0 ? 'M' : 'l')
                        .append(right)
                        .append(down.startsWith("-") ? "" : " ")
                        .append(down);
                x = Math.round(point.x() * 10);
                y = Math.round(point.y() * 10);
                before = point;
            }
        }
        return path.append(closed ? "Z" : "").toString();
    }
}
