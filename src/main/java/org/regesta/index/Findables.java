package org.regesta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.citation.Reference;
import org.regesta.model.Dataset;
import org.regesta.model.GeoMap;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.Permalink;
import org.regesta.model.PlainText;
import org.regesta.model.SiteConfig;
import org.regesta.model.TimelineEvent;
import org.regesta.model.WorkFiles;

/** Makes everything on a site findable: pages, events, offices, tables, maps, works, and the lists that were printed. */
final class Findables {
    private final LinkedSite site;
    private final Memberships memberships;

    Findables(LinkedSite site) {
        this.site = site;
        this.memberships = new Memberships(site);
    }

    /** All that can be found, weightiest first; {@code printed} are the files of the site. */
    List<Findable> of(List<OutputFile> printed) {
        List<Findable> all = new ArrayList<>();
        site.site().pages().forEach(page -> all.add(page(page)));
        site.site().events().forEach(event -> all.add(event(event)));
        site.site().offices().forEach(office -> all.add(office(office)));
        site.site().datasets().forEach(dataset -> all.add(dataset(dataset)));
        site.site().maps().forEach(map -> map(map).ifPresent(all::add));
        PrintedPages pages =
                new PrintedPages(printed, site.site().config().title().value());
        site.site().bibliography().references().forEach(work -> all.add(work(work, pages)));
        pages.without(all.stream().map(Findable::address).collect(Collectors.toSet()))
                .forEach(all::add);
        return all.stream().sorted(Standing.ORDER).toList();
    }

    private Findable page(Page page) {
        PassageReader reader = PassageReader.read(page.body(), DebateWords.of(page, site), site);
        OwnFacts facts = OwnFacts.of(page, site.links());
        List<Dating> datings = Stream.concat(facts.datings().stream(), reader.datings().stream())
                .toList();
        int mentions =
                site.backlinks(page.id()).size() + site.eventsAbout(page.id()).size();
        return new Findable(
                new Card(page.permalink().toString(), page.kind().label(), page.title(), "", page.summary()),
                OwnNames.of(page),
                facts.words(),
                reader.passages(),
                datings,
                memberships.of(page, facts.datings()),
                new Standing(Standing.Tier.PAGE, mentions));
    }

    private Findable event(TimelineEvent event) {
        String date = event.date().value().english();
        String summary = PlainText.of(event.summary().content(), site);
        return new Findable(
                new Card(
                        event.permalink().toString(),
                        "timeline event",
                        event.title().value(),
                        date,
                        summary),
                List.of(),
                date + " · " + titles(event),
                List.of(new Passage("", "", "")),
                Dating.of(event.date().value(), "", 0),
                memberships.of(event),
                new Standing(
                        Standing.Tier.EVENT, site.backlinks(event.id().value()).size()));
    }

    private String titles(TimelineEvent event) {
        return event.entries()
                .flatMap(id -> site.links().find(id.value()).stream())
                .map(target -> target.title())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private Findable office(Office office) {
        return new Findable(
                new Card(
                        office.permalink().toString(),
                        "office",
                        office.title().value(),
                        "",
                        office.summary().value()),
                List.of(),
                office.place().stream()
                        .flatMap(place -> site.links().find(place.value()).stream())
                        .map(target -> target.title())
                        .collect(Collectors.joining()),
                List.of(new Passage("", "", new OfficeWords(site).of(office))),
                List.of(),
                memberships.of(office.permalink()),
                new Standing(
                        Standing.Tier.PAGE, site.backlinks(office.id().value()).size()));
    }

    private Findable dataset(Dataset dataset) {
        return new Findable(
                new Card(
                        dataset.permalink().toString(),
                        "dataset",
                        dataset.title().value(),
                        "",
                        dataset.summary().value()),
                List.of(),
                "",
                List.of(new Passage("", "", new DatasetWords(site).of(dataset))),
                List.of(),
                memberships.of(dataset.permalink()),
                new Standing(Standing.Tier.PAGE, site.backlinks(dataset.id()).size()));
    }

    /** A map that a page shows. */
    private Optional<Findable> map(GeoMap map) {
        return map.shown(site.site().pages())
                .map(shown -> new Findable(
                        new Card(
                                shown.toString(),
                                "map",
                                map.title().value(),
                                "",
                                map.summary().value()),
                        List.of(),
                        "",
                        List.of(new Passage("", "", new MapWords(site).of(map))),
                        List.of(),
                        memberships.of(shown),
                        new Standing(
                                Standing.Tier.LIST, site.backlinks(map.id()).size())));
    }

    /** A work, whose entry in the list of sources was printed as the description of its page. */
    private Findable work(Reference work, PrintedPages pages) {
        Permalink page = WorkFiles.page(work.key());
        return new Findable(
                new Card(page.toString(), "work", work.heading(), "", pages.description(page)),
                work.titleShort().stream().toList(),
                work.containerTitle().orElse(""),
                List.of(new Passage("", "", "")),
                List.of(),
                Facets.NONE,
                new Standing(Standing.Tier.WORK, site.citedIn(work.key()).size()));
    }

    /** The names of the periods, as their numbers count them. */
    List<String> periods() {
        return site.site().config().parts().stream()
                .map((SiteConfig.Part part) ->
                        part.title().value() + " (" + part.period().value().english() + ")")
                .toList();
    }
}
