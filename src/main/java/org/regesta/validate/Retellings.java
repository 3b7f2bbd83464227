package org.regesta.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Inline;
import org.regesta.model.PageKind;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Knows which events the articles date in their own words. */
final class Retellings {
    private final History history;
    private final Map<Slug, List<Statement>> articles;

    Retellings(History history) {
        this.history = history;
        this.articles = history.statements().stream()
                .filter(statement -> statement
                        .page()
                        .filter(page -> page.kind() == PageKind.ARTICLE)
                        .isPresent())
                .filter(statement -> !statement.wording().dates().isEmpty())
                .collect(Collectors.groupingBy(statement -> statement.from().id()));
    }

    /** Whether a sentence of its article gives an event's date beside a link to the event or to what it is about. */
    boolean dates(TimelineEvent event) {
        Set<Slug> about = about(event);
        return event.article().stream()
                .flatMap(id -> articles.getOrDefault(id.value(), List.of()).stream())
                .filter(statement -> statement.wording().links().stream().anyMatch(link -> about.contains(link.id())))
                .flatMap(statement -> statement.wording().dates().stream())
                .flatMap(date -> ends(date.date()))
                .anyMatch(date -> date.isCompatible(event.date().value()));
    }

    private static Stream<Edtf> ends(Edtf date) {
        return date.isInterval()
                ? Stream.of(date.beginning(), date.ending()).flatMap(end -> end.stream())
                : Stream.of(date);
    }

    /** The event, what it names in its lists, and what its summary links to. */
    private Set<Slug> about(TimelineEvent event) {
        Stream<Slug> named =
                Stream.concat(Stream.of(event.id()), event.entries()).map(Located::value);
        Stream<Slug> linked = event.summary().content().stream()
                .flatMap(Inline::walk)
                .filter(Inline.WikiLink.class::isInstance)
                .map(Inline.WikiLink.class::cast)
                .flatMap(link -> history.linked().links().resolve(link.target()).target().stream())
                .map(target -> target.id());
        return Stream.concat(named, linked).collect(Collectors.toSet());
    }
}
