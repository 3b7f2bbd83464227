package org.regesta.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.model.BrokenFile;
import org.regesta.model.GeoFeature;
import org.regesta.model.Geometry;
import org.regesta.model.Slug;

/** Reads the maps, each a file named by its id. */
final class MapReader implements FileReader {
    private final DataReader data;

    MapReader(DataReader data) {
        this.data = data;
    }

    @Override
    public boolean reads(ContentFile file) {
        return file.folder().equals("maps") && file.isDirectly("geojson") && Slug.isSlug(file.stem());
    }

    @Override
    public Consumer<SiteDraft> read(ContentFile file, SourceFile source, Diagnostics diagnostics) {
        Optional<MapFile> map = data.check(source, source.text(), DataFormat.JSON, "map", diagnostics)
                .flatMap(d -> data.bind(d, MapFile.class, diagnostics))
                .filter(read -> complete(read, diagnostics));
        return map.<Consumer<SiteDraft>>map(read -> draft -> draft.add(read.map(new Slug(file.stem()), source)))
                .orElseGet(() -> draft -> draft.add(new BrokenFile(List.of(file.stem()))));
    }

    private static boolean complete(MapFile map, Diagnostics diagnostics) {
        List<Diagnostic> faults = new ArrayList<>();
        map.features().forEach(feature -> check(feature, faults));
        diagnostics.addAll(faults);
        return faults.isEmpty();
    }

    private static void check(MapFile.Feature feature, List<Diagnostic> faults) {
        MapFile.Properties said = feature.properties();
        if (said.kind().value() == GeoFeature.Kind.PLACE) {
            require(said.entry(), "entry", said, faults);
            feature.geometry().ifPresent(drawn -> faults.add(undrawn(drawn)));
            return;
        }
        require(said.name(), "name", said, faults);
        require(said.source(), "source", said, faults);
        require(said.accuracy(), "accuracy", said, faults);
        require(feature.geometry(), "geometry", said, faults);
        feature.geometry()
                .filter(drawn ->
                        !said.kind().value().drawn().contains(drawn.value().type()))
                .ifPresent(drawn -> faults.add(drawnOtherwise(drawn, said.kind().value())));
    }

    private static void require(Optional<?> value, String key, MapFile.Properties said, List<Diagnostic> faults) {
        if (value.isEmpty()) {
            faults.add(LoadRules.FIELD_MISSING.at(
                    said.kind().span(),
                    "the key \"" + key + "\" is missing",
                    "every " + word(said.kind().value()) + " on a map has one"));
        }
    }

    private static Diagnostic undrawn(Located<Geometry> drawn) {
        return LoadRules.FIELD_TYPE.at(
                drawn.span(), "a place has the position of its entry, and none of its own", "write null");
    }

    private static Diagnostic drawnOtherwise(Located<Geometry> drawn, GeoFeature.Kind kind) {
        return LoadRules.FIELD_TYPE.at(
                drawn.span(),
                "a " + drawn.value().type().label() + " does not show this kind, " + word(kind),
                "draw it as "
                        + kind.drawn().stream()
                                .sorted()
                                .map(Geometry.Type::label)
                                .collect(Collectors.joining(" or ")));
    }

    private static String word(GeoFeature.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
