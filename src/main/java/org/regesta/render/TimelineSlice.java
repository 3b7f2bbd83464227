package org.regesta.render;

import java.util.List;
import java.util.Optional;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.Order;
import org.regesta.markdown.FenceOptions;
import org.regesta.model.LinkedSite;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** The events that a fenced block asks for: from a date, to a date, about an entry. */
final class TimelineSlice {
    private final Optional<Edtf> from;
    private final Optional<Edtf> to;
    private final Optional<Slug> about;

    TimelineSlice(FenceOptions options) {
        this.from = options.get("from").map(value -> Edtf.parse(value.value()));
        this.to = options.get("to").map(value -> Edtf.parse(value.value()));
        this.about = options.get("about").map(value -> new Slug(value.value()));
    }

    List<TimelineEvent> of(LinkedSite site) {
        List<TimelineEvent> events =
                about.map(site::eventsAbout).orElseGet(() -> site.site().events());
        return events.stream().filter(this::isInside).toList();
    }

    private boolean isInside(TimelineEvent event) {
        Edtf date = event.date().value();
        return from.map(start -> date.order(start) != Order.BEFORE).orElse(true)
                && to.map(end -> date.order(end) != Order.AFTER).orElse(true);
    }
}
