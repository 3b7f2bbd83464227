package org.regesta.picture;

import org.regesta.model.GeoPosition;

/**
 * Albers' equal-area conic projection of a globe, in kilometres east and south of a point.
 *
 * <p>It reckons with {@link StrictMath}, so that a map has the same bytes on every machine.
 */
final class Albers {
    private static final double RADIUS = 6371;

    /** With parallels that mirror each other the cone would be a cylinder, for which the formula does not hold. */
    private static final double FLATTEST = 1e-3;

    private final double cone;
    private final double constant;
    private final double middle;

    /** A projection that is true to scale along two parallels, with a meridian that is straight and upright. */
    Albers(double south, double north, double meridian) {
        double first = StrictMath.sin(StrictMath.toRadians(south));
        double second = StrictMath.sin(StrictMath.toRadians(north));
        double mean = (first + second) / 2;
        this.cone = Math.abs(mean) < FLATTEST ? FLATTEST : mean;
        this.constant = 1 - first * first + 2 * cone * first;
        this.middle = meridian;
    }

    Point project(GeoPosition position) {
        double sine = StrictMath.sin(StrictMath.toRadians(position.lat()));
        double radius = RADIUS * StrictMath.sqrt(Math.max(0, constant - 2 * cone * sine)) / cone;
        double angle = cone * StrictMath.toRadians(position.lon() - middle);
        return new Point(radius * StrictMath.sin(angle), radius * StrictMath.cos(angle));
    }
}
