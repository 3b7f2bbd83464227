package org.regesta.citation;

import java.util.Optional;
import org.regesta.diagnostic.Located;

/**
 * One use of a work: what stands between brackets and semicolons in {@code [see @carr1951, p. 5]}.
 *
 * @param key the work, and where its key was written with the at sign
 * @param prefix words before it, such as "see"
 * @param locator the place in the work
 * @param suffix words after it
 * @param authorSuppressed whether the author is left out, since the sentence names him: {@code [-@carr1951]}
 */
public record Citation(
        Located<CitationKey> key,
        Optional<String> prefix,
        Optional<Locator> locator,
        Optional<String> suffix,
        boolean authorSuppressed) {}
