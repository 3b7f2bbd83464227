package org.regesta.render;

import org.regesta.citation.Citation;

/**
 * A citation in the notes of a page.
 *
 * @param citation the citation
 * @param first whether the page cites the work for the first time, so that the note is long
 */
record NotedCitation(Citation citation, boolean first) {}
