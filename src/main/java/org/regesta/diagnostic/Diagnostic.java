package org.regesta.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One finding: a rule that is broken at a place.
 *
 * @param rule the broken rule
 * @param severity how much it matters here; the rule's own, unless the finding is less certain
 * @param span the words or the value that are wrong
 * @param message what was found, in the author's words
 * @param helps what to do about it, a sentence each
 * @param related other places that the finding speaks of
 */
public record Diagnostic(
        Rule rule, Severity severity, SourceSpan span, String message, List<String> helps, List<Related> related) {
    /** The order in which findings are shown: by file, place, rule and message. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.span().file().path())
            .thenComparing(d -> d.span().start())
            .thenComparing(d -> d.rule().id())
            .thenComparing(Diagnostic::message);

    /** Copies the lists. */
    public Diagnostic {
        helps = List.copyOf(helps);
        related = List.copyOf(related);
    }

    /** The same finding with a further sentence of help. */
    public Diagnostic help(String help) {
        List<String> more = new ArrayList<>(helps);
        more.add(help);
        return new Diagnostic(rule, severity, span, message, more, related);
    }

    /** The same finding, which also names another place. */
    public Diagnostic related(SourceSpan place, String remark) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(place, remark));
        return new Diagnostic(rule, severity, span, message, helps, more);
    }

    /** The same finding with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(rule, other, span, message, helps, related);
    }
}
