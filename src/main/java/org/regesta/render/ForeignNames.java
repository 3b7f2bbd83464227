package org.regesta.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.regesta.diagnostic.Located;
import org.regesta.model.DatedName;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.LinkTable;
import org.regesta.model.Page;
import org.regesta.model.Site;

/** The names that the data give in another language than the site's, wherever a page shows them. */
final class ForeignNames {
    private final Map<String, String> languages = new TreeMap<>();

    ForeignNames(Site site) {
        site.pages().forEach(this::add);
        // What is a name in the site's own language too needs no mark: Helsinki is English as well as Finnish.
        site.pages().forEach(this::removeNamesAtHome);
    }

    private void removeNamesAtHome(Page page) {
        languages.remove(LinkTable.normal(page.title()));
        page.frontMatter().aliases().stream()
                .filter(alias -> alias.lang().isEmpty())
                .forEach(alias -> languages.remove(LinkTable.normal(alias.name().value())));
    }

    private void add(Page page) {
        page.frontMatter().aliases().forEach(alias -> add(alias.name(), alias.lang()));
        Consumer<DatedName> addName = name -> add(name.name(), name.lang());
        page.details().accept(new DetailsVisitor() {
            @Override
            public void visit(Details.Place place) {
                place.names().forEach(addName);
            }

            @Override
            public void visit(Details.State state) {
                state.names().forEach(addName);
            }

            @Override
            public void visit(Details.Organization organization) {
                organization.names().forEach(addName);
            }
        });
    }

    private void add(Located<String> name, Optional<String> language) {
        language.ifPresent(lang -> languages.putIfAbsent(LinkTable.normal(name.value()), lang));
    }

    /** The language of some words, if they are such a name. */
    Optional<String> language(String words) {
        return Optional.ofNullable(languages.get(LinkTable.normal(words)));
    }
}
