package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** Holds a site against one rule. */
interface Check {
    /** The rule. */
    Rule rule();

    /**
     * Whether it concludes from what is nowhere on the site. Where a file could not be read, such a rule would only repeat,
     * once for each thing in that file, what is wrong with it.
     */
    default boolean needsWholeSite() {
        return false;
    }

    /** Where the site breaks it; how many facts were looked at is noted in the tally. */
    Stream<Diagnostic> check(History history, Tally tally);
}
