package org.regesta.validate;

import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;

/**
 * A date that a sentence gives.
 *
 * @param date what it says
 * @param start where its words begin in the sentence
 * @param end where they end
 * @param span where it was written
 */
record Dated(Edtf date, int start, int end, SourceSpan span) {}
