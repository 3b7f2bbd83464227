package org.regesta.diagnostic;

/**
 * An exception from a rule, written in the content as {@code <!-- allow link-unknown: planned -->}.
 *
 * @param rule the id of the rule
 * @param reason why the exception is made
 * @param firstLine the first line to which it applies, its own
 * @param lastLine the last line to which it applies, the end of the block behind it
 * @param span where it was written
 */
public record Allowance(String rule, String reason, int firstLine, int lastLine, SourceSpan span) {}
