package org.regesta.validate;

import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Page;

/** An entry of the first importance has a text of its own. */
final class ThinPage implements Check {
    private static final Rule RULE = Rule.note("thin-page", "An entry of the first importance has a text of its own.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        return history.site().pages().stream().flatMap(page -> of(page, tally));
    }

    private static Stream<Diagnostic> of(Page page, Tally tally) {
        return page.frontMatter().importance().stream()
                .filter(importance -> importance.value() == 1)
                .peek(importance -> tally.add(RULE))
                .filter(importance -> page.body().isEmpty())
                .map(importance -> RULE.at(
                        importance.span(),
                        "\"" + page.title() + "\" is of importance 1 and has no text",
                        "write 300 words or more, or give it importance 2 or 3"));
    }
}
