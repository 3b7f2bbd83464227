package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoMap;
import org.regesta.model.GeoPosition;

/** A position on a map has its latitude first. */
final class MapPositionExchanged implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().maps().stream()
                .flatMap(MapPositionExchanged::drawn)
                .map(MapPositionExchanged::fault);
    }

    private static Stream<Located<GeoPosition>> drawn(GeoMap map) {
        return map.features().stream()
                .filter(feature -> feature.kind().value() != GeoFeature.Kind.COAST)
                .flatMap(feature -> feature.geometry().stream())
                .flatMap(geometry -> geometry.positions());
    }

    private static Fault fault(Located<GeoPosition> at) {
        String exchanged = "[" + at.value().lat() + ", " + at.value().lon() + "]";
        return new Fault(new Edit(at.span(), exchanged), at.span().text() + " became " + exchanged, List.of(at.span()));
    }
}
