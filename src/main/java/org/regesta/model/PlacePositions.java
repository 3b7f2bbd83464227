package org.regesta.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the places of a site lie, as far as their entries say it. */
public final class PlacePositions {
    private final Map<Slug, GeoPosition> positions = new TreeMap<>();

    private PlacePositions() {}

    /** The positions of the places of a site. */
    public static PlacePositions of(Site site) {
        PlacePositions found = new PlacePositions();
        for (Page page : site.pages(PageKind.PLACE)) {
            if (page.details() instanceof Details.Place place
                    && place.lat().isPresent()
                    && place.lon().isPresent()) {
                found.positions.put(
                        page.id(),
                        new GeoPosition(
                                place.lon().get().value(), place.lat().get().value()));
            }
        }
        return found;
    }

    /** The position of a place. */
    public Optional<GeoPosition> of(Slug place) {
        return Optional.ofNullable(positions.get(place));
    }
}
