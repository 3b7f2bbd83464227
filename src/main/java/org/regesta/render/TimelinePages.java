package org.regesta.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regesta.diagnostic.SourceFile;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;
import org.regesta.model.TimelineEvent;

/** Makes the timeline: a page a year, and their index. */
final class TimelinePages {
    private static final Permalink INDEX = Permalink.of("timeline/index.html");

    private final Workshop workshop;
    private final TreeMap<Integer, List<TimelineEvent>> years;

    TimelinePages(Workshop workshop) {
        this.workshop = workshop;
        this.years = workshop.site().site().events().stream()
                .collect(Collectors.groupingBy(TimelineEvent::year, TreeMap::new, Collectors.toList()));
    }

    Stream<OutputFile> files() {
        return Stream.concat(years.keySet().stream().map(this::year), Stream.of(index()));
    }

    static Permalink page(int year) {
        return Permalink.of("timeline/" + year + ".html");
    }

    private OutputFile year(int year) {
        Permalink permalink = page(year);
        LinkViews links = new LinkViews(workshop.site(), permalink);
        List<TimelineEvent> events = years.getOrDefault(year, List.of());
        SourceFile file = events.get(0).id().span().file();
        PageWriter writer = workshop.writer(permalink, file);
        List<MonthView> months = months(events, writer.events());
        FrameView frame = workshop.frames()
                .frame(
                        permalink,
                        "year",
                        Integer.toString(year),
                        description(year, events),
                        List.of(links.to(INDEX, "Timeline")));
        return workshop.print(
                "year",
                permalink,
                frame,
                new YearView(
                        year,
                        months,
                        workshop.pictures().year(year, events, permalink),
                        Filters.categories(events),
                        writer.notes(),
                        neighbour(links, years.lowerKey(year)),
                        neighbour(links, years.higherKey(year)),
                        new Statuses(workshop.site().site().config()).of("Timeline of " + year, permalink, file)));
    }

    private static String description(int year, List<TimelineEvent> events) {
        return events.size() + (events.size() == 1 ? " event" : " events") + " of " + year + " on the timeline.";
    }

    private static LinkView neighbour(LinkViews links, @Nullable Integer year) {
        return year == null ? LinkViews.NONE : links.to(page(year), Integer.toString(year));
    }

    private static List<MonthView> months(List<TimelineEvent> events, EventViews views) {
        Map<Month, List<TimelineEvent>> months = events.stream()
                .collect(Collectors.groupingBy(
                        event -> Month.of(event.date().value()), TreeMap::new, Collectors.toList()));
        // Month by month, as they are read: the notes are numbered in the order in which the events are printed.
        return months.entrySet().stream()
                .map(entry -> new MonthView(
                        entry.getKey().anchor(),
                        entry.getKey().words(),
                        entry.getValue().stream().map(views::view).toList()))
                .toList();
    }

    private OutputFile index() {
        LinkViews links = new LinkViews(workshop.site(), INDEX);
        List<YearCardView> cards = years.entrySet().stream()
                .map(entry -> new YearCardView(
                        entry.getKey(),
                        page(entry.getKey()).from(INDEX),
                        entry.getValue().size(),
                        entry.getValue().stream()
                                .map(event -> event(event, links))
                                .toList()))
                .toList();
        FrameView frame = workshop.frames()
                .frame(INDEX, "timeline", "Timeline", "All events of this site, year by year.", List.of());
        return workshop.print(
                "timeline",
                INDEX,
                frame,
                new TimelineView(
                        cards,
                        workshop.pictures().period(INDEX),
                        workshop.site().site().events().size()));
    }

    private static LinkView event(TimelineEvent event, LinkViews links) {
        LinkView link = links.to(event.permalink(), event.title().value());
        return new LinkView(
                link.href(),
                link.text(),
                event.category().label(),
                "",
                Dates.words(event.date().value()));
    }
}
