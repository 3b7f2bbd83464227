package org.regesta.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoPosition;

/**
 * Something to draw on a map.
 *
 * @param kind what it is
 * @param sign the number of its sign among those of its kind, from 1
 * @param name its name
 * @param href where its name leads; empty if nowhere
 * @param side where the name of a place is wanted
 * @param closed whether its parts are rings
 * @param parts its course; a single position for a place or a name
 */
public record MapMark(
        GeoFeature.Kind kind,
        int sign,
        String name,
        String href,
        Optional<GeoFeature.Side> side,
        boolean closed,
        List<List<GeoPosition>> parts) {
    /** Copies the lists. */
    public MapMark {
        parts = parts.stream().map(List::copyOf).toList();
    }

    /** Whether it has no extent, but for its name. */
    boolean isPoint() {
        return parts.size() == 1 && parts.get(0).size() == 1;
    }

    /** The class of its sign. */
    String tone() {
        return "map-" + kind.name().toLowerCase(Locale.ROOT) + (sign > 0 ? " map-" + sign : "");
    }
}
