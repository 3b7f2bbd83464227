package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** Every work in the bibliography is cited somewhere. */
final class WorkUnused implements Check {
    private static final Rule RULE = Rule.warning("cite-unused", "Every work in the bibliography is cited somewhere.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean needsWholeSite() {
        return true;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        tally.add(RULE, history.site().bibliography().references().size());
        return history.site().bibliography().references().stream()
                .filter(work -> history.linked().citedIn(work.key()).isEmpty())
                .map(WorkUnused::finding);
    }

    private static Diagnostic finding(Reference work) {
        return RULE.at(
                work.span(), "no page cites \"" + work.key() + "\"", "cite it, or take it out of the bibliography");
    }
}
