package org.regesta.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of pages that editors write in Markdown; the folder of a file says its kind. */
public enum PageKind {
    ARTICLE("articles", "article", "Articles", false),
    PERSON("people", "person", "People", true),
    TREATY("treaties", "treaty", "Treaties", true),
    ORGANIZATION("organizations", "organization", "Organizations", true),
    STATE("states", "state", "States", true),
    PLACE("places", "place", "Places", true),
    EVENT("events", "event", "Events", true),
    CONCEPT("concepts", "concept", "Concepts", true),
    DEBATE("debates", "debate", "Debates", false),
    PLAIN("pages", "page", "About this site", false);

    private final String folder;
    private final String label;
    private final String plural;
    private final boolean entry;

    PageKind(String folder, String label, String plural, boolean entry) {
        this.folder = folder;
        this.label = label;
        this.plural = plural;
        this.entry = entry;
    }

    /** The kind whose files stand in a folder of content. */
    public static Optional<PageKind> inFolder(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    /** The folder of its files in content, and of its pages on the site. */
    public String folder() {
        return folder;
    }

    /** The word for one of them, in lower case. */
    public String label() {
        return label;
    }

    /** The heading over all of them. */
    public String plural() {
        return plural;
    }

    /** Whether such a page is an entry: about one person, agreement, body, state, place, event or idea. */
    public boolean isEntry() {
        return entry;
    }
}
