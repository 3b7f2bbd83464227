package org.regesta.load;

import java.util.List;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Prose;
import org.regesta.model.GeoFeature;
import org.regesta.model.GeoMap;
import org.regesta.model.Geometry;
import org.regesta.model.Slug;

/** A map as GeoJSON has it, which does not say its own id. */
record MapFile(
        Located<String> title,
        Located<String> summary,
        Optional<Located<Edtf>> date,
        Optional<Prose> note,
        List<Located<Citation>> citations,
        List<Feature> features) {
    GeoMap map(Slug id, SourceFile file) {
        List<GeoFeature> drawn = features.stream().map(Feature::feature).toList();
        return new GeoMap(id, title, summary, date, note, citations, drawn, file);
    }

    /** A feature: its course, and what is said of it. */
    record Feature(Optional<Located<Geometry>> geometry, Properties properties) {
        GeoFeature feature() {
            return new GeoFeature(
                    properties.kind,
                    properties.name,
                    properties.entry,
                    properties.date,
                    properties.source,
                    properties.accuracy,
                    properties.side,
                    geometry.map(Located::value));
        }
    }

    /** What is said of a feature. */
    record Properties(
            Located<GeoFeature.Kind> kind,
            Optional<Located<String>> name,
            Optional<Located<Slug>> entry,
            Optional<Located<Edtf>> date,
            Optional<Located<GeoFeature.Source>> source,
            Optional<Integer> accuracy,
            Optional<GeoFeature.Side> side) {}
}
