package org.regesta.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.regesta.markdown.Html;
import org.regesta.model.EventCategory;

/** The key to the marks. */
public final class Key {
    private Key() {}

    /** The shape of a category as a small picture without words. */
    public static String shape(EventCategory category) {
        Html svg = frame();
        Shape.of(category).draw(svg, Sign.PLAIN);
        return svg.close("svg").toString();
    }

    /** The categories of some marks with their shapes. */
    static List<Entry> categories(List<EventMark> marks) {
        return Arrays.stream(EventCategory.values())
                .filter(category -> marks.stream().anyMatch(mark -> mark.event().category() == category))
                .map(category -> new Entry(category.label(), shape(category)))
                .toList();
    }

    /** What else some marks say. */
    static List<Entry> signs(List<EventMark> marks) {
        List<Sign> signs = marks.stream().map(EventMark::sign).toList();
        List<Entry> entries = new ArrayList<>();
        if (signs.stream().anyMatch(sign -> sign.beyond() && !sign.open())) {
            entries.add(entry("reaches further, or is dated no more closely", Sign.PLAIN, EventMark.BEYOND));
        }
        if (signs.stream().anyMatch(Sign::open)) {
            entries.add(entry("goes on, or its end is unknown", Sign.PLAIN, EventMark.BEYOND + EventMark.OPEN_END));
        }
        if (signs.stream().anyMatch(Sign::rough)) {
            entries.add(entry("date uncertain", new Sign(true, false, false, false), ""));
        }
        if (signs.stream().anyMatch(Sign::either)) {
            entries.add(entry("on one of several days", new Sign(false, true, false, false), ""));
        }
        if (marks.stream().anyMatch(EventMark::contested)) {
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
