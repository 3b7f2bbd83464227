package org.regesta.render;

import org.regesta.citation.CitationKey;

/** The name of the page of a work: its key, with marks that a file name can't bear on every system replaced. */
final class SourceFileName {
    private SourceFileName() {}

    static String of(CitationKey key) {
        return key.value().replaceAll("[^\\p{L}\\p{N}_.-]", "-");
    }
}
