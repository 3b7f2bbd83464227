package org.regesta.diagnostic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exception from a rule, written in the content as {@code <!-- allow link-unknown: planned -->}, in front matter as
 * {@code # allow link-unknown: planned}, or in a data file as {@code "allow": ["link-unknown: planned"]}.
 *
 * @param rule the id of the rule
 * @param reason why the exception is made
 * @param firstLine the first line to which it applies, its own
 * @param lastLine the last line to which it applies
 * @param span where it was written
 */
public record Allowance(String rule, String reason, int firstLine, int lastLine, SourceSpan span) {
    private static final Pattern FORM =
            Pattern.compile("\\s*(?<rule>[a-z]+(?:-[a-z]+)*)\\s*:\\s*(?<reason>\\S.*?)\\s*", Pattern.DOTALL);

    /** The exception that some words ask for, {@code rule-id: reason}; nothing if they have another form. */
    public static Optional<Allowance> of(String words, int firstLine, int lastLine, SourceSpan span) {
        Matcher matcher = FORM.matcher(words);
        return matcher.matches()
                ? Optional.of(new Allowance(matcher.group("rule"), matcher.group("reason"), firstLine, lastLine, span))
                : Optional.empty();
    }
}
