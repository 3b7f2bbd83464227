package org.regesta.render;

import org.regesta.model.Permalink;
import org.regesta.model.TimelineEvent;

/** An event of the timeline as a list shows it, in a line that leads to it. */
record EventLineView(String href, String date, String datetime, String title) {
    static EventLineView of(TimelineEvent event, Permalink page) {
        return new EventLineView(
                event.permalink().from(page),
                Dates.words(event.date().value()),
                event.date().value().htmlDatetime().orElse(""),
                event.title().value());
    }
}
