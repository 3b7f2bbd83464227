package org.regesta.model;

import java.util.List;
import java.util.Map;
import org.regesta.citation.CitationKey;

/**
 * The site with everything in it joined.
 *
 * @param site what editors wrote
 * @param links what each name means
 * @param backlinks for each entry, article, debate, office and event the sentences that link to it
 * @param citedIn for each work the sentences that cite it
 * @param eventsAbout for each entry the events that name it, in order of date
 * @param consistency what the checks looked at and found
 */
public record LinkedSite(
        Site site,
        LinkTable links,
        Map<Slug, List<Mention>> backlinks,
        Map<CitationKey, List<Mention>> citedIn,
        Map<Slug, List<TimelineEvent>> eventsAbout,
        Consistency consistency) {
    /** The same site with other things said of it as a whole. */
    public LinkedSite withConfig(SiteConfig config) {
        return new LinkedSite(site.withConfig(config), links, backlinks, citedIn, eventsAbout, consistency);
    }

    /** The same site with what the checks say of it. */
    public LinkedSite withConsistency(Consistency checked) {
        return new LinkedSite(site, links, backlinks, citedIn, eventsAbout, checked);
    }

    /** The sentences that link to something. */
    public List<Mention> backlinks(Slug id) {
        return backlinks.getOrDefault(id, List.of());
    }

    /** The sentences that cite a work. */
    public List<Mention> citedIn(CitationKey key) {
        return citedIn.getOrDefault(key, List.of());
    }

    /** The events that name an entry. */
    public List<TimelineEvent> eventsAbout(Slug id) {
        return eventsAbout.getOrDefault(id, List.of());
    }
}
