package org.regesta.model;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;

/**
 * The course of something on a map.
 *
 * @param type what kind of course
 * @param parts its lines or rings; of a point, a single part with a single position
 */
public record Geometry(Type type, List<List<Located<GeoPosition>>> parts) {
    /** Copies the lists. */
    public Geometry {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /** All its positions. */
    public Stream<Located<GeoPosition>> positions() {
        return parts.stream().flatMap(List::stream);
    }

    /** The kinds of geometry in RFC 7946 that maps have. */
    public enum Type {
        /** One position. */
        POINT("Point", 0, 1),
        /** A line. */
        LINE_STRING("LineString", 1, 2),
        /** Several lines. */
        MULTI_LINE_STRING("MultiLineString", 2, 2),
        /** Rings: an outline, and holes in it. */
        POLYGON("Polygon", 2, 4),
        /** Several outlines, each with its holes. */
        MULTI_POLYGON("MultiPolygon", 3, 4);

        private final String label;
        private final int depth;
        private final int fewest;

        Type(String label, int depth, int fewest) {
            this.label = label;
            this.depth = depth;
            this.fewest = fewest;
        }

        /** The name in GeoJSON. */
        public String label() {
            return label;
        }

        /** How deep its positions are nested. */
        public int depth() {
            return depth;
        }

        /** The fewest positions of a part. */
        public int fewest() {
            return fewest;
        }

        /** Whether its parts are rings. */
        public boolean isArea() {
            return this == POLYGON || this == MULTI_POLYGON;
        }
    }
}
