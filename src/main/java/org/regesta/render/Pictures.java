package org.regesta.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.EventCategory;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Permalink;
import org.regesta.model.SiteConfig;
import org.regesta.model.TimelineEvent;
import org.regesta.picture.Addresses;
import org.regesta.picture.Band;
import org.regesta.picture.Caption;
import org.regesta.picture.ColumnPicture;
import org.regesta.picture.RowPicture;

/** Has the drawings of the timeline made. */
final class Pictures {
    /** A single mark would be no picture. */
    private static final int FEWEST = 2;

    private final LinkedSite site;

    Pictures(LinkedSite site) {
        this.site = site;
    }

    /** The whole period. */
    PictureView period(Permalink page) {
        List<TimelineEvent> events = site.site().events();
        if (events.isEmpty()) {
            return PictureView.NONE;
        }
        Addresses addresses = new TimelineAddresses(site.site(), page);
        Edtf period = site.site().config().period().value();
        return PictureView.of(ColumnPicture.ofPeriod(period, events, addresses, captions(), bands(page)))
                .withNarrow(RowPicture.ofPeriod(period, events, addresses));
    }

    /** One year. */
    PictureView year(int year, List<TimelineEvent> events, Permalink page) {
        Addresses addresses = new TimelineAddresses(site.site(), page);
        return events.size() < FEWEST
                ? PictureView.NONE
                : PictureView.of(ColumnPicture.ofYear(year, events, addresses));
    }

    /** Some events. */
    PictureView slice(List<TimelineEvent> events, Permalink page) {
        Addresses addresses = new TimelineAddresses(site.site(), page);
        return events.size() < FEWEST ? PictureView.NONE : PictureView.of(ColumnPicture.ofSlice(events, addresses));
    }

    /** The parts of the narrative. */
    private List<Band> bands(Permalink page) {
        List<Band> bands = new ArrayList<>();
        for (SiteConfig.Part part : site.site().config().parts()) {
            Permalink place =
                    Permalink.of("articles/index.html").at(part.id().value().value());
            bands.add(new Band(
                    Roman.numeral(bands.size() + 1),
                    part.title().value(),
                    place.from(page),
                    part.period().value()));
        }
        return bands;
    }

    /** The names of agreements at the events of their signing, the most spoken of first. */
    private List<Caption> captions() {
        return site.site().pages(PageKind.TREATY).stream()
                .sorted(Comparator.comparing((Page page) -> importance(page))
                        .thenComparing(page -> -site.backlinks(page.id()).size())
                        .thenComparing(Page::id))
                .flatMap(this::caption)
                .toList();
    }

    private static int importance(Page page) {
        return page.frontMatter().importance().map(Located::value).orElse(Integer.MAX_VALUE);
    }

    private Stream<Caption> caption(Page treaty) {
        Optional<Edtf> signed = treaty.details() instanceof Details.Treaty details
                ? details.signed().map(Located::value)
                : Optional.empty();
        return site.eventsAbout(treaty.id()).stream()
                .filter(event -> event.category() == EventCategory.TREATY)
                .filter(event -> signed.filter(event.date().value()::equals).isPresent())
                .limit(1)
                .map(event -> new Caption(event.id().value(), treaty.title()));
    }
}
