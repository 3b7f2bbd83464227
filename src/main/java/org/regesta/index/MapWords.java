package org.regesta.index;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoMap;
import org.regesta.model.LinkedSite;
import org.regesta.model.PlainText;
import org.regesta.model.Target;

/** Puts a map in words: what is drawn on it, each by its name, and its remark. */
final class MapWords {
    private final LinkedSite site;

    MapWords(LinkedSite site) {
        this.site = site;
    }

    String of(GeoMap map) {
        Stream<String> names = map.features().stream().flatMap(this::name);
        Stream<String> note = map.note().stream().map(prose -> PlainText.of(prose.content(), site));
        return Stream.concat(names, note).distinct().collect(Collectors.joining(" "));
    }

    /** The name that the map gives it, or that of its entry. */
    private Stream<String> name(GeoFeature feature) {
        return feature
                .name()
                .map(Located::value)
                .or(() -> feature.entry()
                        .flatMap(entry -> site.links().find(entry.value()))
                        .map(Target::title))
                .stream();
    }
}
