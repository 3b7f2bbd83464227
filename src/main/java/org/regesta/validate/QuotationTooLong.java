package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** Quotations have a dozen words at most: sources are paraphrased. */
final class QuotationTooLong implements Check {
    private static final Rule RULE =
            Rule.warning("quotation-too-long", "Quotations have a dozen words at most: sources are paraphrased.");
    /** As the editorial policy says; what is longer borrows the voice of a source, and maybe its rights. */
    private static final int LONGEST = 12;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.quotations().stream()
                .peek(quotation -> tally.add(RULE))
                .filter(quotation -> quotation.length() > LONGEST)
                .map(quotation -> RULE.at(
                        quotation.span(),
                        "this quotation has " + quotation.length() + " words",
                        "paraphrase it, and quote " + LONGEST + " words at most"));
    }
}
