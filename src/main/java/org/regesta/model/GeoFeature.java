package org.regesta.model;

import java.util.Optional;
import java.util.Set;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;

/**
 * Something on a map.
 *
 * @param kind what it is
 * @param name its name
 * @param entry the entry to which its name leads; of a place, the one that says where it lies
 * @param date the time of which it is true
 * @param source where its course is from
 * @param accuracy within how many kilometres it is right
 * @param side where the name of a place or of a line stands
 * @param geometry its course; none for a place
 */
public record GeoFeature(
        Located<Kind> kind,
        Optional<Located<String>> name,
        Optional<Located<Slug>> entry,
        Optional<Located<Edtf>> date,
        Optional<Located<Source>> source,
        Optional<Integer> accuracy,
        Optional<Side> side,
        Optional<Geometry> geometry) {

    /** What a feature is. */
    public enum Kind {
        /** Land within its coast. */
        COAST(Set.of(Geometry.Type.POLYGON, Geometry.Type.MULTI_POLYGON)),
        /** A river. */
        RIVER(Set.of(Geometry.Type.LINE_STRING, Geometry.Type.MULTI_LINE_STRING)),
        /** A border between states. */
        BORDER(Set.of(Geometry.Type.LINE_STRING, Geometry.Type.MULTI_LINE_STRING)),
        /** A line that the map is about. */
        LINE(Set.of(Geometry.Type.LINE_STRING, Geometry.Type.MULTI_LINE_STRING)),
        /** A stretch of land; a point sets only its name. */
        AREA(Set.of(Geometry.Type.POLYGON, Geometry.Type.MULTI_POLYGON, Geometry.Type.POINT)),
        /** A place with an entry. */
        PLACE(Set.of());

        private final Set<Geometry.Type> drawn;

        Kind(Set<Geometry.Type> drawn) {
            this.drawn = drawn;
        }

        /** The kinds of geometry that it may have; none if its position is that of its entry. */
        public Set<Geometry.Type> drawn() {
            return drawn;
        }
    }

    /** Where the name of a place stands, seen from its mark. */
    public enum Side {
        /** Before it. */
        LEFT,
        /** Behind it. */
        RIGHT,
        /** Over it. */
        ABOVE,
        /** Under it. */
        BELOW
    }

    /** A work, or words, that say where something is from. */
    public record Source(Optional<Citation> citation, String words) {}
}
