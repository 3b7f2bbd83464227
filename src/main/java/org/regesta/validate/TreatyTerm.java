package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;

/**
 * A statement that an agreement was made for some years.
 *
 * @param title the agreement
 * @param years for how many years, as a sentence says
 * @param place the words that say so
 * @param known for how many years, as its front matter says
 */
record TreatyTerm(String title, int years, SourceSpan place, Located<Integer> known) {
    /** A finding if the two are not the same. */
    Stream<Diagnostic> judge(Rule rule) {
        return years == known.value()
                ? Stream.empty()
                : Stream.of(rule.at(
                                place,
                                "\"" + title + "\" was made for " + known.value() + " years, not for " + years,
                                "mend the words, or \"runs-for\" on its page")
                        .related(known.span(), "runs for " + known.value() + " years"));
    }
}
