package org.regesta.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.regesta.citation.Reference;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;

/** Every work has what a reader needs to find a work of its type. */
final class WorkIncomplete implements Check {
    private static final Rule RULE =
            Rule.error("work-incomplete", "Every work has what a reader needs to find a work of its type.");

    /** Beside a title, which every work needs. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "book", List.of("author", "issued"),
            "chapter", List.of("author", "container-title", "issued"),
            "article-journal", List.of("author", "container-title", "issued"),
            "article-magazine", List.of("container-title", "issued"),
            "article-newspaper", List.of("container-title", "issued"),
            "thesis", List.of("author", "issued", "publisher"),
            "report", List.of("issued"),
            "treaty", List.of("issued"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        tally.add(RULE, history.site().bibliography().written().size());
        return history.site().bibliography().written().stream()
                .flatMap(work -> missing(work).stream().map(field -> finding(work, field)));
    }

    private static List<String> missing(Reference work) {
        List<String> missing = new ArrayList<>();
        if (work.title().isEmpty()) {
            missing.add("title");
        }
        NEEDED.getOrDefault(work.type().value(), List.of()).stream()
                .filter(field -> !has(work, field))
                .forEach(missing::add);
        return missing;
    }

    private static boolean has(Reference work, String field) {
        return switch (field) {
            case "author" -> !work.names().isEmpty();
            case "issued" -> work.issued().isPresent();
            case "container-title" -> work.containerTitle().isPresent();
            case "publisher" -> work.publisher().isPresent();
            default -> throw new IllegalStateException("no such field: " + field);
        };
    }

    private static Diagnostic finding(Reference work, String field) {
        String words = Map.of("author", "author or editor", "issued", "date of publication, \"issued\"")
                .getOrDefault(field, field);
        return RULE.at(
                work.span(),
                "\"" + work.key() + "\" has no " + words,
                "a work of the type \"" + work.type().value() + "\" needs one");
    }
}
