package org.regesta.render;

import java.util.List;
import java.util.Locale;
import org.regesta.diagnostic.Located;
import org.regesta.markdown.HtmlPrinter;
import org.regesta.model.LinkedSite;
import org.regesta.model.Permalink;
import org.regesta.model.TimelineEvent;
import org.regesta.picture.Key;

/** Shows events of the timeline on a page. */
final class EventViews {
    private final LinkedSite site;
    private final Permalink page;
    private final NoteBook notes;
    private final ForeignNames foreign;
    private final FencePrinter fences;
    private final LinkViews links;

    EventViews(LinkedSite site, Permalink page, NoteBook notes, ForeignNames foreign, FencePrinter fences) {
        this.site = site;
        this.page = page;
        this.notes = notes;
        this.foreign = foreign;
        this.fences = fences;
        this.links = new LinkViews(site, page);
    }

    EventView view(TimelineEvent event) {
        PageContext context =
                new PageContext(site, page, event.id().span().file(), notes, ParagraphMarks.NONE, foreign, fences);
        return new EventView(
                event.id().value().value(),
                event.permalink().from(page),
                Dates.words(event.date().value()),
                event.date().value().htmlDatetime().orElse(""),
                event.title().value(),
                new HtmlPrinter(context).inlines(event.summary().content()),
                event.category().label(),
                Key.shape(event.category()),
                event.epilogue(),
                entries(event),
                links.all(event.contested()),
                links.works(event.citations()),
                event.article().map(links::to).stream().toList());
    }

    private List<LinkView> entries(TimelineEvent event) {
        return event.entries()
                .map(Located::value)
                .distinct()
                .map(links::to)
                .sorted((a, b) ->
                        a.text().toLowerCase(Locale.ROOT).compareTo(b.text().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
