package org.regesta.render;

import java.util.List;
import org.regesta.model.DatedName;

/** Shows names with the time in which they were in use. */
final class DatedNames {
    private DatedNames() {}

    static List<LinkView> views(List<DatedName> names) {
        return names.stream()
                .map(n -> new LinkView("", n.name().value(), "", n.lang().orElse(""), Dates.span(n.from(), n.to())))
                .toList();
    }
}
