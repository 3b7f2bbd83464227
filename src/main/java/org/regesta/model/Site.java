package org.regesta.model;

import java.util.List;
import org.regesta.citation.Bibliography;

/**
 * Everything that editors wrote, read but not yet linked.
 *
 * @param config the site as a whole
 * @param pages the pages in order of kind and id
 * @param events the timeline in order of date
 * @param offices the offices in the order of their file
 * @param bibliography the works cited
 * @param images the pictures
 * @param broken files that could not be read
 */
public record Site(
        SiteConfig config,
        List<Page> pages,
        List<TimelineEvent> events,
        List<Office> offices,
        Bibliography bibliography,
        List<ImageFile> images,
        List<BrokenFile> broken) {
    /** Copies the lists. */
    public Site {
        pages = List.copyOf(pages);
        events = List.copyOf(events);
        offices = List.copyOf(offices);
        images = List.copyOf(images);
        broken = List.copyOf(broken);
    }

    /** The pages of one kind. */
    public List<Page> pages(PageKind kind) {
        return pages.stream().filter(page -> page.kind() == kind).toList();
    }
}
