package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** Holds a site against one rule. */
interface Check {
    /** The rule. */
    Rule rule();

    /** Where the site breaks it; how many facts were looked at is noted in the tally. */
    Stream<Diagnostic> check(History history, Tally tally);
}
