package org.regesta.validate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.Slug;

/** The bodies and states above one another: whoever goes up from one never comes back to it. */
final class ParentChain implements RelationNotMutual.Mirror {
    private final Rule rule;

    ParentChain(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Stream<Diagnostic> faults(History history, Tally tally) {
        Map<Slug, Located<Slug>> parents = new LinkedHashMap<>();
        history.existences()
                .forEach(being -> being.parent()
                        .ifPresent(parent -> parents.put(being.page().id(), parent)));
        tally.add(rule, parents.size());
        Set<Slug> settled = new HashSet<>();
        return parents.keySet().stream().flatMap(child -> circle(child, parents, settled).stream());
    }

    /** The link that closes a circle, reported once: all on the way are settled by then. */
    private Optional<Diagnostic> circle(Slug child, Map<Slug, Located<Slug>> parents, Set<Slug> settled) {
        Set<Slug> way = new HashSet<>();
        Slug at = child;
        while (parents.containsKey(at) && settled.add(at)) {
            way.add(at);
            Located<Slug> parent = parents.get(at);
            if (way.contains(parent.value())) {
                return Optional.of(finding(at, parent, parents));
            }
            at = parent.value();
        }
        return Optional.empty();
    }

    private Diagnostic finding(Slug child, Located<Slug> parent, Map<Slug, Located<Slug>> parents) {
        return rule.at(
                        parent.span(),
                        "\"" + child + "\" is above its own parent \"" + parent.value() + "\"",
                        "name the body or state that is above it, or nothing")
                .related(parents.getOrDefault(parent.value(), parent).span(), "the parent's own parent");
    }
}
