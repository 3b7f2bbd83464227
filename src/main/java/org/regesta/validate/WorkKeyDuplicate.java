package org.regesta.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.regesta.citation.CitationKey;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** No two works have one citation key. */
final class WorkKeyDuplicate implements Check {
    private static final Rule RULE = Rule.firm("cite-duplicate", "No two works have one citation key.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        tally.add(RULE, history.site().bibliography().written().size());
        Map<CitationKey, Reference> first = new HashMap<>();
        return history.site().bibliography().written().stream()
                .flatMap(work ->
                        Stream.ofNullable(first.putIfAbsent(work.key(), work)).map(earlier -> finding(work, earlier)));
    }

    private static Diagnostic finding(Reference work, Reference earlier) {
        return RULE.at(
                        work.span(),
                        "a second work has the key \"" + work.key() + "\"",
                        "give it another key, such as " + work.key() + "a")
                .related(earlier.span(), "the first stands here");
    }
}
