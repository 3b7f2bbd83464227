package org.regesta.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.model.Dataset;
import org.regesta.model.GeoMap;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;
import org.regesta.model.Site;

/** Makes the pages of tables of figures, and the page of all downloads. */
final class DatasetPages {
    private static final Permalink INDEX = Permalink.of("data/index.html");

    private final Workshop workshop;

    DatasetPages(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<OutputFile> files() {
        return Stream.concat(workshop.site().site().datasets().stream().map(this::table), Stream.of(index()));
    }

    private OutputFile table(Dataset dataset) {
        Permalink page = dataset.permalink();
        LinkViews links = new LinkViews(workshop.site(), page);
        FrameView frame = workshop.frames()
                .frame(
                        page,
                        "dataset",
                        dataset.title().value(),
                        dataset.summary().value(),
                        List.of(links.to(INDEX, "Data")));
        return workshop.print("dataset", page, frame, new DatasetViews(workshop, page).view(dataset));
    }

    /** A map as one of a list, if a page shows it. */
    private Optional<CardView> map(GeoMap map, LinkViews links) {
        return map.shown(workshop.site().site().pages())
                .map(shown -> new CardView(
                        links.to(shown, map.title().value()), map.summary().value(), Dates.words(map.date())));
    }

    private OutputFile index() {
        LinkViews links = new LinkViews(workshop.site(), INDEX);
        List<CardView> tables = workshop.site().site().datasets().stream()
                .map(dataset -> new CardView(
                        links.to(dataset.permalink(), dataset.title().value()),
                        dataset.summary().value(),
                        ""))
                .toList();
        List<CardView> shown = workshop.site().site().maps().stream()
                .flatMap(map -> map(map, links).stream())
                .toList();
        List<LinkView> downloads = files(workshop.site().site())
                .map(file -> links.to(Permalink.of("data/" + file), file))
                .toList();
        FrameView frame = workshop.frames()
                .frame(
                        INDEX,
                        "data",
                        "Data",
                        "The figures and maps of this site, and everything that can be downloaded.",
                        List.of());
        return workshop.print("data", INDEX, frame, new DataView(tables, shown, downloads));
    }

    /** The names of all files that can be downloaded. */
    private static Stream<String> files(Site site) {
        return Stream.of(
                        site.datasets().stream()
                                .flatMap(dataset -> Stream.of(dataset.id() + ".csv", dataset.id() + ".json")),
                        site.maps().stream().map(map -> map.id() + ".geojson"),
                        Stream.of("bibliography.bib", "bibliography.ris", "bibliography.json", "consistency.json"))
                .flatMap(names -> names);
    }
}
