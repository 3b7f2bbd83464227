package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Severity;
import org.regesta.diagnostic.Tally;

/** Whoever is quoted is cited: in the block of the quotation, or in the paragraph in which it stands. */
final class QuotationWithoutSource implements Check {
    private static final Rule RULE = Rule.error(
            "quotation-without-source",
            "Whoever is quoted is cited: in the block of the quotation, or in the paragraph in which it stands.");
    /** Fewer words between quotation marks are a term or a title, which is nobody's in particular. */
    private static final int SHORTEST = 5;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.quotations().stream()
                .filter(quotation -> quotation.setOff() || quotation.length() >= SHORTEST)
                .peek(quotation -> tally.add(RULE))
                .filter(quotation -> !quotation.cited())
                .map(QuotationWithoutSource::finding);
    }

    private static Diagnostic finding(Quotation quotation) {
        return quotation.setOff()
                ? RULE.at(
                        quotation.span(),
                        "this quotation names no source",
                        "cite it behind the words, [@key, p. 5], or as ::: quotation {source=\"@key, p. 5\"}")
                : RULE.at(
                                quotation.span(),
                                "these words are quoted, and the paragraph names no source",
                                "cite it, [@key, p. 5]")
                        .as(Severity.WARNING);
    }
}
