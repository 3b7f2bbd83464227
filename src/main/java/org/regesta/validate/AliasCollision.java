package org.regesta.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.model.LinkTable;
import org.regesta.model.Name;
import org.regesta.model.Slug;

/** No two things share a title or an alias, so that every name in a link has one meaning. */
final class AliasCollision implements Check {
    private static final Rule RULE = Rule.error(
            "alias-collision",
            "No two things share a title or an alias, so that every name in a link has one meaning.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Map<String, Bearer> first = new LinkedHashMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        bearers(history).forEach(bearer -> {
            tally.add(RULE);
            String name = LinkTable.normal(bearer.name().value());
            Bearer other = first.putIfAbsent(name, bearer);
            boolean another = other != null && !other.id().equals(bearer.id());
            if (another && seen.add(bearer.id() + " " + name)) {
                findings.add(finding(bearer, other, history));
            }
        });
        return findings.stream();
    }

    /** Titles before aliases: of two bearers the one with the alias is to be changed. */
    private static Stream<Bearer> bearers(History history) {
        Stream<Bearer> titles = history.site().pages().stream()
                .map(page -> new Bearer(page.id(), page.frontMatter().title()));
        Stream<Bearer> offices = history.site().offices().stream()
                .map(office -> new Bearer(office.id().value(), office.title()));
        Stream<Bearer> aliases = history.site().pages().stream()
                .flatMap(page ->
                        page.frontMatter().aliases().stream().map(Name::name).map(name -> new Bearer(page.id(), name)));
        return Stream.of(titles, offices, aliases).flatMap(bearer -> bearer);
    }

    private static Diagnostic finding(Bearer bearer, Bearer other, History history) {
        return RULE.at(
                        bearer.name().span(),
                        "\"" + bearer.name().value() + "\" is also a name of " + history.title(other.id()),
                        "take it out of " + Key.of(bearer.name().span()) + " or "
                                + Key.of(other.name().span())
                                + ", or add what tells the two apart, as in Treaty of Berlin (1926)")
                .related(other.name().span(), "the other stands here");
    }

    /** A name and what bears it. */
    private record Bearer(Slug id, Located<String> name) {}
}
