package org.regesta.render;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.regesta.edtf.MonthName;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;
import org.regesta.model.TimelineEvent;

/** Makes the page of anniversaries: events whose day is known, through the year. */
final class OnThisDayPage {
    private static final Permalink PAGE = Permalink.of("on-this-day.html");

    private final Workshop workshop;

    OnThisDayPage(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<OutputFile> files() {
        Map<Month, Map<Integer, List<LinkView>>> days = new TreeMap<>();
        LinkViews links = new LinkViews(workshop.site(), PAGE);
        for (TimelineEvent event : workshop.site().site().events()) {
            Anniversary.of(event.date().value()).ifPresent(anniversary -> {
                LinkView link = links.to(event.permalink(), event.title().value());
                days.computeIfAbsent(anniversary.day().getMonth(), month -> new TreeMap<>())
                        .computeIfAbsent(anniversary.day().getDayOfMonth(), number -> new ArrayList<>())
                        .add(new LinkView(link.href(), link.text(), "", "", anniversary.remark()));
            });
        }
        FrameView frame = workshop.frames()
                .frame(
                        PAGE,
                        "on-this-day",
                        "On this day",
                        "Anniversaries: events whose day is known, through the year. What lasted for several, or is dated to one of two,"
                                + " stands under the first.",
                        List.of());
        return Stream.of(workshop.print("on-this-day", PAGE, frame, new OnThisDayView(months(days))));
    }

    private static List<OnThisDayView.MonthOfDays> months(Map<Month, Map<Integer, List<LinkView>>> days) {
        return days.entrySet().stream()
                .map(month -> new OnThisDayView.MonthOfDays(
                        month.getKey().getValue(),
                        month.getKey().name().toLowerCase(Locale.ROOT),
                        MonthName.of(month.getKey()),
                        month.getValue().entrySet().stream()
                                .map(day -> new OnThisDayView.Day(day.getKey(), List.copyOf(day.getValue())))
                                .toList()))
                .toList();
    }
}
