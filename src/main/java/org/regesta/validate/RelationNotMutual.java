package org.regesta.validate;

import java.util.List;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** What is written in two places is the same in both: offices held, signatories, parties, places; and nothing is its own parent. */
final class RelationNotMutual implements Check {
    private static final Rule RULE = Rule.error(
            "relation-not-mutual",
            "What is written in two places is the same in both: offices held, signatories, parties, places; and nothing is"
                    + " its own parent.");

    private static final List<Mirror> MIRRORS =
            List.of(new RoleMirror(RULE), new SignatureMirror(RULE), new ParentChain(RULE));

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
        return MIRRORS.stream().flatMap(mirror -> mirror.faults(history, tally));
    }

    /** Holds one kind of relation against what is written of it elsewhere. */
    interface Mirror {
        /** Where the two differ. */
        Stream<Diagnostic> faults(History history, Tally tally);
    }
}
