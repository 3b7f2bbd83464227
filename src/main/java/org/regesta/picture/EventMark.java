package org.regesta.picture;

import java.time.LocalDate;
import org.regesta.markdown.Html;
import org.regesta.model.TimelineEvent;

/**
 * An event as a mark of 24 by 24 pixels, which is a link.
 *
 * @param event the event
 * @param lastDay the last day of the column in which it stands
 */
record EventMark(TimelineEvent event, LocalDate lastDay) {
    /** Half the side of the square that a finger can hit. */
    static final int HALF = 12;

    /** Lines behind a contested event. */
    static final String HATCH =
            "<path class=\"hatch\" d=\"M-11-1l10-10M-11 5l16-16M-11 11l22-22M-5 11l16-16M1 11l10-10\"/>";

    /** A bar under an event that reaches beyond its column. */
    static final String BEYOND = "<path class=\"beyond\" d=\"M-8 10h16\"/>";

    /** An arrow at that bar: the event has no end, or none that is known. */
    static final String OPEN_END = "<path class=\"beyond\" d=\"M5 7l3 3l-3 3\"/>";

    Sign sign() {
        return Sign.of(event.date().value(), lastDay);
    }

    boolean contested() {
        return !event.contested().isEmpty();
    }

    /** Draws the mark at a point, with a caption drawn by somebody else. */
    void draw(Html svg, Addresses addresses, String place, String caption) {
        Sign sign = sign();
        svg.open("a", "href", addresses.event(event), "transform", place);
        svg.open("title").text(words()).close("title");
        svg.raw("<rect class=\"hit\" x=\"-12\" y=\"-12\" width=\"24\" height=\"24\"/>");
        if (contested()) {
            svg.raw(HATCH);
        }
        Shape.of(event.category()).draw(svg, sign);
        svg.raw(sign.beyond() ? BEYOND : "").raw(sign.open() ? OPEN_END : "");
        svg.raw(caption).close("a");
    }

    /** What the mark says to those who don't see it, or rest the pointer on it. */
    private String words() {
        String contested = contested() ? ", contested" : "";
        return event.date().value().english() + ": " + event.title().value() + " ("
                + event.category().label() + contested + ")";
    }
}
