package org.regesta.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regesta.model.GeoPosition;

/** Distances on paper are those on the ground, and north is up in both halves of the earth. */
class AlbersTest {
    /** Distances along great circles, in kilometres. */
    @ParameterizedTest
    @CsvSource({
        "13.40, 52.52, 37.62, 55.75, 1608",
        "21.01, 52.23, 23.69, 52.09, 184",
        "21.01, 52.23, 25.28, 54.69, 394",
        "37.62, 55.75, 49.11, 55.80, 718",
        "30.31, 59.94, 36.23, 49.99, 1164"
    })
    void keepsDistances(double lon, double lat, double otherLon, double otherLat, double kilometres) {
        Albers projection = new Albers(50, 59, 30);
        Point from = projection.project(new GeoPosition(lon, lat));
        Point to = projection.project(new GeoPosition(otherLon, otherLat));
        assertThat(from.distance(to)).isCloseTo(kilometres, within(kilometres * 0.015));
    }

    @ParameterizedTest
    @CsvSource({"50, 59", "-40, -30", "-20, 20", "0, 0", "80, 90"})
    void hasNorthUpAndEastOnTheRight(double south, double north) {
        Albers projection = new Albers(south, north, 30);
        double middle = (south + north) / 2;
        Point point = projection.project(new GeoPosition(30, middle));
        Point norther = projection.project(new GeoPosition(30, middle + 1));
        Point easter = projection.project(new GeoPosition(31, middle));
        assertThat(point.y() - norther.y()).isBetween(90.0, 140.0);
        assertThat(easter.x()).isGreaterThan(point.x());
    }

    /** A square degree at the equator is the size of two and a bit at sixty degrees. */
    @ParameterizedTest
    @CsvSource({"45, 55, 50", "45, 55, 70", "45, 55, 20"})
    void keepsAreas(double south, double north, double lat) {
        Albers projection = new Albers(south, north, 0);
        Point corner = projection.project(new GeoPosition(0, lat));
        Point up = projection.project(new GeoPosition(0, lat + 0.1));
        Point right = projection.project(new GeoPosition(0.1, lat));
        double onPaper = corner.distance(up) * corner.distance(right);
        double degree = Math.toRadians(0.1) * 6371;
        double onTheGround = degree * degree * Math.cos(Math.toRadians(lat + 0.05));
        assertThat(onPaper).isCloseTo(onTheGround, within(onTheGround * 0.005));
    }
}
