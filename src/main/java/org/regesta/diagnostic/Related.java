package org.regesta.diagnostic;

/**
 * A second place that a finding speaks of, such as the fact that it contradicts.
 *
 * @param span the place
 * @param remark what stands there, in the editors' words
 */
public record Related(SourceSpan span, String remark) {}
