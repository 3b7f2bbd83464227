package org.regesta.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Addresses;

/** No two pages claim one former address, and none claims the address of a page that exists. */
final class RedirectShadows implements Check {
    private static final Rule RULE = Rule.firm(
            "redirect-shadows",
            "No two pages claim one former address, and none claims the address of a page that exists.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Set<String> alive = Addresses.of(history.site());
        Map<String, Located<String>> first = new HashMap<>();
        List<Located<String>> claimed = history.site().pages().stream()
                .flatMap(page -> page.frontMatter().redirectFrom().stream())
                .toList();
        tally.add(RULE, claimed.size());
        return claimed.stream().flatMap(former -> finding(former, alive, first.putIfAbsent(former.value(), former)));
    }

    private static Stream<Diagnostic> finding(
            Located<String> former, Set<String> alive, @Nullable Located<String> claimed) {
        if (claimed != null) {
            return Stream.of(RULE.at(
                            former.span(),
                            "another page claims " + former.value() + " too",
                            "keep it on one of the two")
                    .related(claimed.span(), "it is claimed here"));
        }
        return alive.contains(former.value())
                ? Stream.of(
                        RULE.at(former.span(), former.value() + " is the address of a page that exists", "take it out"))
                : Stream.empty();
    }
}
