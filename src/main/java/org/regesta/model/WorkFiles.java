package org.regesta.model;

import java.util.regex.Pattern;
import org.regesta.citation.CitationKey;

/** The addresses of what the site has for a work. */
public final class WorkFiles {
    private static final Pattern NO_FILE_NAME = Pattern.compile("[^\\p{L}\\p{N}_.-]");

    private WorkFiles() {}

    /** The page of a work. */
    public static Permalink page(CitationKey key) {
        return Permalink.of(stem(key) + ".html");
    }

    /** The path of its files without an ending; marks that a file name can't bear on every system are replaced. */
    public static String stem(CitationKey key) {
        return "sources/" + NO_FILE_NAME.matcher(key.value()).replaceAll("-");
    }
}
