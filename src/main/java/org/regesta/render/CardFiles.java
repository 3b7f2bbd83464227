package org.regesta.render;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.citation.NoteStyle;
import org.regesta.citation.Reference;
import org.regesta.model.Dataset;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.OutputFile;
import org.regesta.model.Page;
import org.regesta.model.PlainText;
import org.regesta.model.SiteConfig;
import org.regesta.model.TimelineEvent;
import org.regesta.model.WorkFiles;

/**
 * What the preview cards say, as scripts: one a folder, and one a year of the timeline.
 *
 * <p>Scripts rather than data, since a page opened from a disk may load the one and not the other.
 */
final class CardFiles {
    private final LinkedSite site;
    private final NoteStyle style;
    private final Map<String, CardScript> scripts = new TreeMap<>();

    CardFiles(Workshop workshop) {
        this.site = workshop.site();
        this.style = workshop.style();
    }

    Stream<OutputFile> files() {
        site.site().pages().forEach(this::add);
        site.site().events().forEach(this::add);
        site.site().offices().forEach(this::add);
        site.site().bibliography().references().forEach(this::add);
        site.site().datasets().forEach(this::add);
        return scripts.entrySet().stream()
                .map(entry -> OutputFile.text(
                        "assets/cards/" + entry.getKey() + ".js",
                        entry.getValue().text(entry.getKey())));
    }

    private CardScript script(String name) {
        return scripts.computeIfAbsent(name, n -> new CardScript());
    }

    private void add(Page page) {
        script(page.kind().folder())
                .add(page.id().value(), page.title(), page.kind().label(), PageDates.of(page), page.summary());
    }

    private void add(TimelineEvent event) {
        String year = Integer.toString(event.year());
        String category = event.category().label() + (event.contested().isEmpty() ? "" : ", contested");
        script("timeline-" + year)
                .add(
                        event.id().value().value(),
                        event.title().value(),
                        category,
                        Dates.words(event.date().value()),
                        PlainText.of(event.summary().content(), site));
    }

    private void add(Office office) {
        script("offices")
                .add(
                        office.id().value().value(),
                        office.title().value(),
                        "office",
                        Dates.words(office.period()),
                        office.summary().value());
    }

    private void add(Dataset table) {
        script("data")
                .add(
                        table.id().value(),
                        table.title().value(),
                        "data",
                        "",
                        table.summary().value());
    }

    private void add(Reference work) {
        SiteConfig config = site.site().config();
        script("sources")
                .add(
                        WorkFiles.stem(work.key()).replaceFirst("^sources/", ""),
                        work.titleShort().orElse(work.heading()),
                        work.custom()
                                .flatMap(Reference.Custom::kind)
                                .map(kind -> kind.replace('-', ' '))
                                .orElse("source"),
                        Stream.of(year(work), uses(work))
                                .filter(said -> !said.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        NoteStyle.plain(style.entry(work.key())),
                        work.languageTag()
                                .filter(lang -> !lang.equals(config.language()))
                                .orElse(""));
    }

    private static String year(Reference work) {
        return work.issued().flatMap(date -> date.year()).map(String::valueOf).orElse("");
    }

    private String uses(Reference work) {
        int uses = site.citedIn(work.key()).size();
        return uses == 1 ? "cited once" : "cited " + uses + " times";
    }
}
