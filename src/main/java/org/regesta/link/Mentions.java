package org.regesta.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regesta.citation.CitationKey;
import org.regesta.markdown.Inline;
import org.regesta.markdown.Sentences;
import org.regesta.model.ContentPath;
import org.regesta.model.LinkTable;
import org.regesta.model.Mention;
import org.regesta.model.Slug;
import org.regesta.model.Target;

/** Turns links and citations round: for each target and each work the sentences that speak of it. */
final class Mentions {
    private final LinkTable links;
    private final Map<Slug, List<Mention>> backlinks = new LinkedHashMap<>();
    private final Map<CitationKey, List<Mention>> citedIn = new LinkedHashMap<>();

    Mentions(LinkTable links) {
        this.links = links;
    }

    void add(SiteText text) {
        for (List<Inline> sentence : Sentences.of(text.content())) {
            Set<Object> seen = new HashSet<>();
            sentence.stream().flatMap(Inline::walk).forEach(piece -> add(text, sentence, piece, seen));
        }
    }

    private void add(SiteText text, List<Inline> sentence, Inline piece, Set<Object> seen) {
        Mention mention = new Mention(text.from(), text.place(), sentence, piece);
        target(piece, text)
                .filter(target -> !target.id().equals(text.from().id()))
                .filter(target -> seen.add(target.id()))
                .ifPresent(target -> backlinks
                        .computeIfAbsent(target.id(), id -> new ArrayList<>())
                        .add(mention));
        if (piece instanceof Inline.CitationGroup group) {
            group.citations().stream()
                    .map(citation -> citation.key().value())
                    .filter(seen::add)
                    .forEach(key -> cite(key, mention));
        }
    }

    private Optional<Target> target(Inline piece, SiteText text) {
        if (piece instanceof Inline.WikiLink link) {
            return links.resolve(link.target()).target();
        }
        if (piece instanceof Inline.Link link
                && ContentPath.isInternal(link.destination().value())) {
            return links.inFile(
                    ContentPath.resolve(text.file().path(), link.destination().value()));
        }
        return piece instanceof Inline.Contested contested
                        && Slug.isSlug(contested.debate().value())
                ? links.find(new Slug(contested.debate().value()))
                : Optional.empty();
    }

    void cite(CitationKey key, Mention mention) {
        citedIn.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }

    Map<Slug, List<Mention>> backlinks() {
        return backlinks;
    }

    Map<CitationKey, List<Mention>> citedIn() {
        return citedIn;
    }
}
