package org.regesta.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Block;
import org.regesta.markdown.FenceKind;
import org.regesta.markdown.Inline;
import org.regesta.markdown.Prose;

/**
 * A schematic map of our own.
 *
 * @param id its id, which is the name of its file
 * @param title its title
 * @param summary what it shows, in words
 * @param date the time that it shows
 * @param note what a reader must know of it
 * @param citations the works on which it rests as a whole
 * @param features what is drawn
 * @param file where it was written
 */
public record GeoMap(
        Slug id,
        Located<String> title,
        Located<String> summary,
        Optional<Located<Edtf>> date,
        Optional<Prose> note,
        List<Located<Citation>> citations,
        List<GeoFeature> features,
        SourceFile file) {
    /** Copies the lists. */
    public GeoMap {
        citations = List.copyOf(citations);
        features = List.copyOf(features);
    }

    /** The works that it names as its own and its features' sources. */
    public Stream<Located<Citation>> sources() {
        return Stream.concat(
                citations.stream(),
                features.stream()
                        .flatMap(feature -> feature.source().stream())
                        .flatMap(source -> source.value().citation().stream()
                                .map(citation -> new Located<>(citation, source.span()))));
    }

    /** All works that it cites, those of its note too. */
    public Stream<Citation> cited() {
        Stream<Citation> inNote = note.stream()
                .flatMap(prose -> prose.content().stream())
                .flatMap(Inline::walk)
                .filter(Inline.CitationGroup.class::isInstance)
                .map(Inline.CitationGroup.class::cast)
                .flatMap(group -> group.citations().stream());
        return Stream.concat(sources().map(Located::value), inNote);
    }

    /** Whether a page shows it. */
    public boolean isOn(Page page) {
        return on(page).isPresent();
    }

    /** The block in which a page shows it first. */
    public Optional<Block.Fence> on(Page page) {
        return page.body()
                .walk()
                .filter(Block.Fence.class::isInstance)
                .map(Block.Fence.class::cast)
                .filter(fence -> fence.kind() == FenceKind.MAP)
                .filter(fence -> fence.options().get("id").stream()
                        .anyMatch(shown -> shown.value().equals(id.value())))
                .findFirst();
    }

    /** The address at which it is shown first on some pages. */
    public Optional<Permalink> shown(List<Page> pages) {
        return pages.stream()
                .filter(this::isOn)
                .map(page -> page.permalink().at(anchor(id.value())))
                .findFirst();
    }

    /** The anchor of a map of an id, where a page shows it first. */
    public static String anchor(String id) {
        return "map-" + id;
    }

    /** The address of its file. */
    public Permalink permalink() {
        return Permalink.of("data/" + id + ".geojson");
    }
}
