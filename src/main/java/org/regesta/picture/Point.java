package org.regesta.picture;

/** A point on paper, right of and beneath another one. */
record Point(double x, double y) {
    double distance(Point other) {
        return StrictMath.hypot(x - other.x, y - other.y);
    }

    Point halfwayTo(Point other) {
        return new Point((x + other.x) / 2, (y + other.y) / 2);
    }
}
