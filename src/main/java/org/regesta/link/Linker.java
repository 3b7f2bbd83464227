package org.regesta.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.Located;
import org.regesta.markdown.Inline;
import org.regesta.model.Consistency;
import org.regesta.model.LinkTable;
import org.regesta.model.LinkedSite;
import org.regesta.model.Site;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Joins a site, and reports what can't be joined. */
public final class Linker {
    private final Diagnostics diagnostics;

    /** A linker that reports to the given list. */
    public Linker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The site with everything in it joined, as far as it can be. */
    public LinkedSite link(Site site) {
        LinkTable links = new Targets(diagnostics).table(site);
        List<SiteText> texts = new SiteTexts(links).of(site);
        new LinkCheck(site, links, diagnostics).check(texts);
        Mentions mentions = new Mentions(links);
        texts.forEach(mentions::add);
        new DataCitations(links, mentions::cite).collect(site);
        return new LinkedSite(
                site, links, mentions.backlinks(), mentions.citedIn(), eventsAbout(site, links), Consistency.NONE);
    }

    private static Map<Slug, List<TimelineEvent>> eventsAbout(Site site, LinkTable links) {
        Map<Slug, List<TimelineEvent>> events = new LinkedHashMap<>();
        for (TimelineEvent event : site.events()) {
            for (Slug id : subjects(event, links)) {
                events.computeIfAbsent(id, slug -> new ArrayList<>()).add(event);
            }
        }
        return events;
    }

    /** What an event names in its lists, and what its summary links to. */
    private static Set<Slug> subjects(TimelineEvent event, LinkTable links) {
        Set<Slug> ids = new LinkedHashSet<>();
        event.entries().map(Located::value).forEach(ids::add);
        event.article().map(Located::value).ifPresent(ids::add);
        event.contested().stream().map(Located::value).forEach(ids::add);
        event.summary().content().stream()
                .flatMap(Inline::walk)
                .filter(Inline.WikiLink.class::isInstance)
                .map(Inline.WikiLink.class::cast)
                .flatMap(link -> links.resolve(link.target()).target().stream())
                .forEach(target -> ids.add(target.id()));
        return ids;
    }
}
