package org.regesta.model;

import java.util.List;
import java.util.Optional;
import org.regesta.citation.Bibliography;
import org.regesta.diagnostic.Allowance;

/**
 * Everything that editors wrote, read but not yet linked.
 *
 * @param config the site as a whole
 * @param pages the pages in order of kind and id
 * @param events the timeline in order of date
 * @param offices the offices in the order of their file
 * @param datasets the tables
 * @param maps the maps
 * @param bibliography the works cited
 * @param ledger the addresses ever published
 * @param images the pictures
 * @param broken files that could not be read
 * @param allowances the exceptions from rules that front matter and data files ask for; texts have their own
 */
public record Site(
        SiteConfig config,
        List<Page> pages,
        List<TimelineEvent> events,
        List<Office> offices,
        List<Dataset> datasets,
        List<GeoMap> maps,
        Bibliography bibliography,
        Ledger ledger,
        List<ImageFile> images,
        List<BrokenFile> broken,
        List<Allowance> allowances) {
    /** Copies the lists. */
    public Site {
        pages = List.copyOf(pages);
        events = List.copyOf(events);
        offices = List.copyOf(offices);
        datasets = List.copyOf(datasets);
        maps = List.copyOf(maps);
        images = List.copyOf(images);
        broken = List.copyOf(broken);
        allowances = List.copyOf(allowances);
    }

    /** The same site with other things said of it as a whole. */
    public Site withConfig(SiteConfig other) {
        return new Site(
                other, pages, events, offices, datasets, maps, bibliography, ledger, images, broken, allowances);
    }

    /** Whether every file could be read. */
    public boolean isWhole() {
        return broken.isEmpty() && bibliography.isReadable();
    }

    /** The cell of a table that a quotation names by table, row and column. */
    public Optional<DataCell> cell(String reference) {
        String[] parts = reference.split("/", -1);
        return parts.length != 3
                ? Optional.empty()
                : datasets.stream()
                        .filter(dataset -> dataset.id().value().equals(parts[0]))
                        .findFirst()
                        .flatMap(dataset -> dataset.cell(parts[1], parts[2]));
    }

    /** The map with an id. */
    public Optional<GeoMap> map(String id) {
        return maps.stream().filter(map -> map.id().value().equals(id)).findFirst();
    }

    /** The pages of one kind. */
    public List<Page> pages(PageKind kind) {
        return pages.stream().filter(page -> page.kind() == kind).toList();
    }
}
