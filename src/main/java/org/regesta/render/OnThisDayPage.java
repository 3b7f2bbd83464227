package org.regesta.render;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.MonthName;
import org.regesta.model.OutputFile;
import org.regesta.model.Permalink;
import org.regesta.model.TimelineEvent;

/** Makes the page of anniversaries: events whose day is known and undisputed, through the year. */
final class OnThisDayPage {
    private static final Permalink PAGE = Permalink.of("on-this-day.html");

    private final Workshop workshop;

    OnThisDayPage(Workshop workshop) {
        this.workshop = workshop;
    }

    Stream<OutputFile> files() {
        Map<Month, Map<Integer, List<LinkView>>> days = new TreeMap<>();
        LinkViews links = new LinkViews(workshop.site(), PAGE);
        workshop.site().site().events().stream().filter(OnThisDayPage::hasDay).forEach(event -> {
            LocalDate day = event.date().value().earliest();
            LinkView link = links.to(event.permalink(), event.title().value());
            days.computeIfAbsent(day.getMonth(), month -> new TreeMap<>())
                    .computeIfAbsent(day.getDayOfMonth(), number -> new ArrayList<>())
                    .add(new LinkView(link.href(), link.text(), "", "", Integer.toString(day.getYear())));
        });
        FrameView frame = workshop.frames()
                .frame(
                        PAGE,
                        "on-this-day",
                        "On this day",
                        "Anniversaries: events whose day is known, through the year.",
                        List.of());
        return Stream.of(workshop.print("on-this-day", PAGE, frame, new OnThisDayView(months(days))));
    }

    private static boolean hasDay(TimelineEvent event) {
        Edtf date = event.date().value();
        return date.isSingleDay() && !date.isUncertain() && event.contested().isEmpty();
    }

    private static List<OnThisDayView.MonthOfDays> months(Map<Month, Map<Integer, List<LinkView>>> days) {
        return days.entrySet().stream()
                .map(month -> new OnThisDayView.MonthOfDays(
                        month.getKey().name().toLowerCase(Locale.ROOT),
                        MonthName.of(month.getKey()),
                        month.getValue().entrySet().stream()
                                .map(day -> new OnThisDayView.Day(day.getKey(), List.copyOf(day.getValue())))
                                .toList()))
                .toList();
    }
}
