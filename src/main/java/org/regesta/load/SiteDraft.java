package org.regesta.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regesta.citation.Bibliography;
import org.regesta.diagnostic.Allowance;
import org.regesta.edtf.Edtf;
import org.regesta.model.BrokenFile;
import org.regesta.model.Dataset;
import org.regesta.model.GeoMap;
import org.regesta.model.ImageFile;
import org.regesta.model.Ledger;
import org.regesta.model.Office;
import org.regesta.model.Page;
import org.regesta.model.Site;
import org.regesta.model.SiteConfig;
import org.regesta.model.TimelineEvent;

/** What was read so far, file by file, before it becomes a site. */
final class SiteDraft {
    private final List<Page> pages = new ArrayList<>();
    private final List<TimelineEvent> events = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<GeoMap> maps = new ArrayList<>();
    private final List<ImageFile> images = new ArrayList<>();
    private final List<BrokenFile> broken = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private Optional<SiteConfig> config = Optional.empty();
    private Optional<Bibliography> bibliography = Optional.empty();
    private Ledger ledger = Ledger.EMPTY;

    void add(Page page) {
        pages.add(page);
    }

    void addEvents(List<TimelineEvent> more) {
        events.addAll(more);
    }

    void addOffices(List<Office> more) {
        offices.addAll(more);
    }

    void add(Dataset dataset) {
        datasets.add(dataset);
    }

    void add(GeoMap map) {
        maps.add(map);
    }

    void add(ImageFile image) {
        images.add(image);
    }

    void add(BrokenFile file) {
        broken.add(file);
    }

    void allow(List<Allowance> more) {
        allowances.addAll(more);
    }

    void set(SiteConfig siteConfig) {
        config = Optional.of(siteConfig);
    }

    void set(Ledger addresses) {
        ledger = addresses;
    }

    void set(Bibliography works) {
        bibliography = Optional.of(works);
    }

    /** The site; nothing without {@code site.yaml}, which was reported then. */
    Optional<Site> site() {
        pages.sort(Comparator.comparing(Page::kind).thenComparing(Page::id));
        events.sort(Comparator.comparing((TimelineEvent event) -> event.date().value(), Edtf.chronological())
                .thenComparing(event -> event.id().value()));
        return config.map(c -> new Site(
                c,
                pages,
                events,
                offices,
                datasets,
                maps,
                bibliography.orElseGet(() -> new Bibliography(List.of())),
                ledger,
                images,
                broken,
                allowances));
    }
}
