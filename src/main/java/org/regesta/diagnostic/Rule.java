package org.regesta.diagnostic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that the content must keep to.
 *
 * @param id the published name of the rule, lower-case words joined by hyphens
 * @param severity what breaking it means
 * @param sentence one sentence that says what is required
 * @param firm whether no exception can be made from it, since a site can't be made without what it requires
 */
public record Rule(String id, Severity severity, String sentence, boolean firm) {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** Checks the form of the id. */
    public Rule {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("not a rule id: '" + id + "'");
        }
    }

    /** A rule whose breach fails the build. */
    public static Rule error(String id, String sentence) {
        return new Rule(id, Severity.ERROR, sentence, false);
    }

    /** The same from which no exception can be made. */
    public static Rule firm(String id, String sentence) {
        return new Rule(id, Severity.ERROR, sentence, true);
    }

    /** A rule whose breach is reported and does not fail the build. */
    public static Rule warning(String id, String sentence) {
        return new Rule(id, Severity.WARNING, sentence, false);
    }

    /** A rule whose breach is an editorial hint. */
    public static Rule note(String id, String sentence) {
        return new Rule(id, Severity.NOTE, sentence, false);
    }

    /** A finding that this rule is broken at a place; {@code helps} say what to do about it. */
    public Diagnostic at(SourceSpan span, String message, String... helps) {
        return new Diagnostic(this, severity, span, message, List.of(helps), List.of());
    }
}
