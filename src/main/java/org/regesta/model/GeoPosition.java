package org.regesta.model;

/** A point of the earth, in degrees east and north. */
public record GeoPosition(double lon, double lat) {
    /** The same two numbers the other way round, as they are often written. */
    public GeoPosition swapped() {
        return new GeoPosition(lat, lon);
    }

    /** How far another point is in degrees of both kinds, to tell what is near from what lies elsewhere. */
    public double apart(GeoPosition other) {
        return Math.abs(lon - other.lon) + Math.abs(lat - other.lat);
    }
}
