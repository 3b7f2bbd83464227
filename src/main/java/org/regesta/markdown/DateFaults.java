package org.regesta.markdown;

import java.util.Optional;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.EdtfException;

/** Says in editors' words what is wrong with a date in data. */
public final class DateFaults {
    private DateFaults() {}

    /** What is wrong with a text that should be a date, if anything. */
    public static Optional<Diagnostic> of(Located<String> text) {
        try {
            Edtf.parse(text.value());
            return Optional.empty();
        } catch (EdtfException e) {
            return Optional.of(finding(text, e));
        }
    }

    private static Diagnostic finding(Located<String> text, EdtfException exception) {
        boolean impossible = exception.kind() == EdtfException.Kind.IMPOSSIBLE;
        Rule rule = impossible ? MarkdownRules.DATE_IMPOSSIBLE : MarkdownRules.DATE_SYNTAX;
        return rule.at(span(text, exception), exception.getMessage());
    }

    private static SourceSpan span(Located<String> text, EdtfException exception) {
        boolean whole =
                exception.length() == 0 || exception.length() == text.value().length();
        int end = exception.offset() + exception.length();
        return whole ? text.span() : Passage.of(text).span(exception.offset(), end);
    }
}
