package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;

/** Every position in a debate names a work in which it is held or discussed. */
final class PositionWithoutSource implements Check {
    private static final Rule RULE = Rule.warning(
            "position-without-source", "Every position in a debate names a work in which it is held or discussed.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.all(Details.Debate.class).stream()
                .flatMap(debate -> debate.details().positions().stream())
                .flatMap(position -> of(position, tally));
    }

    private static Stream<Diagnostic> of(Details.Position position, Tally tally) {
        tally.add(RULE);
        boolean cited = !position.citations().isEmpty()
                || position.text().content().stream()
                        .flatMap(Inline::walk)
                        .anyMatch(Inline.CitationGroup.class::isInstance);
        return cited ? Stream.empty() : Stream.of(finding(position));
    }

    private static Diagnostic finding(Details.Position position) {
        return RULE.at(
                position.id().span(),
                "the position \"" + position.id().value() + "\" names no work",
                "add citations: [\"@key, p. 5\"] to it");
    }
}
