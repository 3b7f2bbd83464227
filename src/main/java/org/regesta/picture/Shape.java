package org.regesta.picture;

import org.regesta.markdown.Html;
import org.regesta.model.EventCategory;

/** The shape that stands for a category of events; no two are alike, so that colour is never the only sign. */
enum Shape {
    DIPLOMACY(EventCategory.DIPLOMACY, "open", "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"),
    TREATY(EventCategory.TREATY, "full", "M-6-6h12v12h-12z"),
    MILITARY(EventCategory.MILITARY, "full", "M0-7l7 12.5h-14z"),
    TRADE(EventCategory.TRADE, "full", "M0-7.5l7.5 7.5l-7.5 7.5l-7.5-7.5z"),
    POLITICS(EventCategory.POLITICS, "full", "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"),
    REPRESSION(
            EventCategory.REPRESSION,
            "full",
            "M-7-4.5l2.5-2.5l4.5 4.5l4.5-4.5l2.5 2.5l-4.5 4.5l4.5 4.5l-2.5 2.5l-4.5-4.5l-4.5 4.5l-2.5-2.5l4.5-4.5z"),
    WAR(EventCategory.WAR, "full", "M0 7l-7-12.5h14z"),
    AFTERMATH(EventCategory.AFTERMATH, "open", "M-5.5-5.5h11v11h-11z");

    private final EventCategory category;
    private final String body;
    private final String path;

    Shape(EventCategory category, String body, String path) {
        this.category = category;
        this.body = body;
        this.path = path;
    }

    static Shape of(EventCategory category) {
        return valueOf(category.name());
    }

    /** Draws the shape around the origin. */
    void draw(Html svg, Sign sign) {
        String classes = "shape tone-" + category.label() + " " + (sign.rough() ? "rough" : body);
        if (sign.either()) {
            half(svg, classes, "translate(-3 0) scale(.75)");
            half(svg, classes, "translate(4 0) scale(.75)");
        } else {
            svg.open("path", "class", classes, "d", path).close("path");
        }
    }

    private void half(Html svg, String classes, String transform) {
        svg.open("path", "class", classes.replace("full", "open"), "transform", transform, "d", path)
                .close("path");
    }
}
