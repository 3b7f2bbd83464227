package org.regesta.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Located;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoMap;
import org.regesta.model.GeoPosition;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.PlacePositions;
import org.regesta.model.Site;
import org.regesta.model.Slug;

/** Reports places on maps that lie nowhere, and positions whose two numbers were exchanged. */
final class MapCheck {
    /** How far off a position must lie to be suspected, in degrees. */
    private static final double FAR = 30;

    /** How many times nearer it must lie with its numbers exchanged. */
    private static final double NEARER = 1.75;

    private final Site site;
    private final PlacePositions places;
    private final Diagnostics diagnostics;

    MapCheck(Site site, Diagnostics diagnostics) {
        this.site = site;
        this.places = PlacePositions.of(site);
        this.diagnostics = diagnostics;
    }

    void check() {
        site.maps().forEach(map -> {
            located(map);
            exchanged(map);
        });
    }

    /** An entry that does not exist was reported. */
    private void located(GeoMap map) {
        map.features().stream()
                .filter(feature -> feature.kind().value() == GeoFeature.Kind.PLACE)
                .flatMap(feature -> feature.entry().stream())
                .peek(entry -> diagnostics.tally().add(LinkRules.MAP_POSITION, 1))
                .filter(entry -> places.of(entry.value()).isEmpty())
                .forEach(entry -> page(entry.value())
                        .ifPresent(page -> diagnostics.add(LinkRules.MAP_POSITION
                                .at(
                                        entry.span(),
                                        "\"" + entry.value() + "\" has no position",
                                        "add lat and lon to its front matter")
                                .related(page.frontMatter().title().span(), "it is defined here"))));
    }

    private Optional<Page> page(Slug place) {
        return site.pages(PageKind.PLACE).stream()
                .filter(page -> page.id().equals(place))
                .findFirst();
    }

    private void exchanged(GeoMap map) {
        List<GeoPosition> known = map.features().stream()
                .filter(feature -> feature.kind().value() == GeoFeature.Kind.PLACE)
                .flatMap(feature -> feature.entry().stream())
                .flatMap(entry -> places.of(entry.value()).stream())
                .toList();
        List<Located<GeoPosition>> drawn = map.features().stream()
                .filter(feature -> feature.kind().value() != GeoFeature.Kind.COAST)
                .flatMap(feature -> feature.geometry().stream())
                .flatMap(geometry -> geometry.positions())
                .toList();
        diagnostics.tally().add(LinkRules.MAP_POSITION, drawn.size());
        GeoPosition middle =
                middle(known.isEmpty() ? drawn.stream().map(Located::value).toList() : known);
        drawn.stream()
                .filter(position -> isExchanged(position.value(), middle))
                .forEach(position -> diagnostics.add(LinkRules.MAP_POSITION.at(
                        position.span(),
                        "this lies far off the map, and the other way round would lie on it",
                        "write the longitude first, then the latitude")));
    }

    private static boolean isExchanged(GeoPosition position, GeoPosition middle) {
        double off = position.apart(middle);
        return off > FAR && off > NEARER * position.swapped().apart(middle);
    }

    private static GeoPosition middle(List<GeoPosition> positions) {
        return new GeoPosition(
                median(positions.stream().mapToDouble(GeoPosition::lon)),
                median(positions.stream().mapToDouble(GeoPosition::lat)));
    }

    private static double median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
