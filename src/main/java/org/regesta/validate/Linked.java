package org.regesta.validate;

import org.regesta.diagnostic.SourceSpan;
import org.regesta.model.Slug;

/**
 * A link in a sentence.
 *
 * @param id what it leads to
 * @param start where its words begin in the sentence
 * @param end where they end
 * @param span where it was written, brackets included
 */
record Linked(Slug id, int start, int end, SourceSpan span) {}
