package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.model.LinkedSite;

/** Holds a site against one rule. */
interface Check {
    /** The rule. */
    Rule rule();

    /** Where the site breaks it. */
    Stream<Diagnostic> check(LinkedSite site);
}
