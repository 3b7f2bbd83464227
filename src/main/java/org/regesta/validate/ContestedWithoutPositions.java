package org.regesta.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.diagnostic.Tally;
import org.regesta.markdown.Inline;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** What is called contested is tied to a debate that gives at least two positions. */
final class ContestedWithoutPositions implements Check {
    private static final Rule RULE = Rule.error(
            "contested-without-positions",
            "What is called contested is tied to a debate that gives at least two positions.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Map<Slug, List<SourceSpan>> contested = contested(history);
        return history.all(Details.Debate.class).stream().flatMap(debate -> {
            List<SourceSpan> uses = contested.getOrDefault(debate.page().id(), List.of());
            tally.add(RULE, 1 + uses.size());
            return debate.details().positions().size() < 2 ? Stream.of(finding(debate, uses)) : Stream.empty();
        });
    }

    private static Diagnostic finding(Entry<Details.Debate> debate, List<SourceSpan> uses) {
        int positions = debate.details().positions().size();
        Diagnostic finding = RULE.at(
                positions == 0
                        ? debate.details().question().span()
                        : debate.details().positions().get(0).id().span(),
                positions == 0 ? "this debate gives no position" : "this debate gives a single position",
                "add the positions that are held, each with its source");
        return uses.isEmpty() ? finding : finding.related(uses.get(0), "this is called contested because of it");
    }

    /** For each debate the places that call something contested because of it. */
    private static Map<Slug, List<SourceSpan>> contested(History history) {
        Map<Slug, List<SourceSpan>> places = new LinkedHashMap<>();
        Stream<Located<Slug>> data = Stream.concat(
                history.site().pages().stream().flatMap(page -> page.frontMatter().contested().stream()),
                history.site().events().stream().flatMap(event -> event.contested().stream()));
        Stream<Located<Slug>> marks = history.site().pages().stream()
                .flatMap(page -> page.body().all(Inline.Contested.class))
                .map(Inline.Contested::debate)
                .filter(debate -> Slug.isSlug(debate.value()))
                .map(debate -> debate.map(Slug::new));
        Stream.concat(data, marks)
                .forEach(use -> places.computeIfAbsent(use.value(), id -> new ArrayList<>())
                        .add(use.span()));
        return places;
    }
}
