package org.regesta.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.regesta.model.DatedName;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Page;

/** Collects all names of a page but its title. */
final class OwnNames implements DetailsVisitor {
    private final Set<String> names = new LinkedHashSet<>();

    private OwnNames() {}

    static List<String> of(Page page) {
        OwnNames own = new OwnNames();
        page.frontMatter().aliases().forEach(alias -> own.names.add(alias.name().value()));
        page.details().accept(own);
        own.names.remove(page.title());
        return List.copyOf(own.names);
    }

    @Override
    public void visit(Details.Organization body) {
        dated(body.names());
    }

    @Override
    public void visit(Details.State state) {
        dated(state.names());
    }

    @Override
    public void visit(Details.Place place) {
        dated(place.names());
        place.modern().ifPresent(modern -> names.add(modern.value()));
    }

    private void dated(List<DatedName> dated) {
        dated.forEach(name -> names.add(name.name().value()));
    }
}
