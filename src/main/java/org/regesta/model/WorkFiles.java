package org.regesta.model;

import org.regesta.citation.CitationKey;

/** The addresses of what the site has for a work. */
public final class WorkFiles {
    private WorkFiles() {}

    /** The page of a work. */
    public static Permalink page(CitationKey key) {
        return Permalink.of(stem(key) + ".html");
    }

    /** The path of its files without an ending; marks that a file name can't bear on every system are replaced. */
    public static String stem(CitationKey key) {
        return "sources/" + key.value().replaceAll("[^\\p{L}\\p{N}_.-]", "-");
    }
}
