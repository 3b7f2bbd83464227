package org.regesta.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.regesta.markdown.Html;
import org.regesta.model.EventCategory;
import org.regesta.model.TimelineEvent;

/** The key to the marks. */
public final class Key {
    private Key() {}

    /** The shape of a category as a small picture without words. */
    public static String shape(EventCategory category) {
        Html svg = frame();
        Shape.of(category).draw(svg, Sign.PLAIN);
        return svg.close("svg").toString();
    }

    /** The categories of some events with their shapes. */
    public static List<Entry> categories(Collection<TimelineEvent> events) {
        return Arrays.stream(EventCategory.values())
                .filter(category -> events.stream().anyMatch(event -> event.category() == category))
                .map(category -> new Entry(category.label(), shape(category)))
                .toList();
    }

    /** What else the marks of some events may say. */
    public static List<Entry> signs(Collection<TimelineEvent> events) {
        List<Entry> entries = new ArrayList<>();
        if (events.stream().anyMatch(event -> !event.date().value().isSingleDay())) {
            entries.add(entry("reaches beyond its column, or is dated no more closely", Sign.PLAIN, EventMark.BEYOND));
        }
        if (events.stream().anyMatch(event -> event.date().value().isUncertain())) {
            entries.add(entry("date uncertain", new Sign(true, false, false, false), ""));
        }
        if (events.stream().anyMatch(event -> Sign.isEither(event.date().value()))) {
            entries.add(entry("on one of several days", new Sign(false, true, false, false), ""));
        }
        if (events.stream().anyMatch(event -> !event.contested().isEmpty())) {
            entries.add(entry("contested", Sign.PLAIN, EventMark.HATCH));
        }
        return List.copyOf(entries);
    }

    private static Entry entry(String words, Sign sign, String more) {
        Html svg = frame().raw(more);
        Shape.of(EventCategory.POLITICS).draw(svg, sign);
        return new Entry(words, svg.close("svg").toString());
    }

    private static Html frame() {
        return new Html()
                .open(
                        "svg",
                        "class",
                        "drawing key-mark",
                        "viewBox",
                        "-12 -12 24 24",
                        "width",
                        "24",
                        "height",
                        "24",
                        "aria-hidden",
                        "true");
    }

    /** A sign and what it means. */
    public record Entry(String words, String svg) {}
}
