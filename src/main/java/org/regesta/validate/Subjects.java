package org.regesta.validate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/** Knows which pages and events are the subject of which debates, and in what words their positions are claimed. */
final class Subjects {
    private final Map<Slug, Set<Slug>> pages = new HashMap<>();
    private final Map<Slug, Set<Slug>> all = new HashMap<>();
    private final Map<Slug, List<FlatClaim>> claims = new HashMap<>();

    Subjects(History history) {
        history.site()
                .pages()
                .forEach(page -> page.frontMatter().contested().forEach(debate -> {
                    add(pages, page.id(), debate.value());
                    add(all, page.id(), debate.value());
                }));
        history.site()
                .events()
                .forEach(event ->
                        event.contested().forEach(debate -> add(all, event.id().value(), debate.value())));
        history.all(Details.Debate.class)
                .forEach(debate -> claims.put(debate.page().id(), claims(debate)));
    }

    private static void add(Map<Slug, Set<Slug>> subjects, Slug subject, Slug debate) {
        subjects.computeIfAbsent(subject, id -> new LinkedHashSet<>()).add(debate);
    }

    private static List<FlatClaim> claims(Entry<Details.Debate> debate) {
        return debate.details().positions().stream()
                .flatMap(position -> position.claims().stream()
                        .map(words -> FlatClaim.of(debate.page().id(), position, words)))
                .toList();
    }

    /** The debates whose subject a page or an event is. */
    Set<Slug> of(Slug id) {
        return all.getOrDefault(id, Set.of());
    }

    /** The debates that a page names in its front matter; an event that names one is marked as contested itself. */
    Set<Slug> ofPage(Slug id) {
        return pages.getOrDefault(id, Set.of());
    }

    /** The words that claim the positions of a debate. */
    List<FlatClaim> claims(Slug debate) {
        return claims.getOrDefault(debate, List.of());
    }
}
