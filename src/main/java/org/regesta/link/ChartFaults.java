package org.regesta.link;

import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Nearest;
import org.regesta.markdown.FenceOptions;
import org.regesta.model.Dataset;
import org.regesta.model.Site;

/** What is wrong with the column of a table that a chart names, if anything. */
final class ChartFaults {
    private final Site site;

    ChartFaults(Site site) {
        this.site = site;
    }

    Optional<Diagnostic> of(FenceOptions options) {
        return options.get("column")
                .flatMap(column -> options.get("id").flatMap(this::table).flatMap(table -> fault(column, table)));
    }

    private Optional<Dataset> table(Located<String> id) {
        return site.datasets().stream()
                .filter(table -> table.id().value().equals(id.value()))
                .findFirst();
    }

    /** The first column of a table names its rows; the others hold figures. */
    private static Optional<Diagnostic> fault(Located<String> written, Dataset table) {
        List<String> columns = table.columns().stream()
                .skip(1)
                .map(column -> column.id().value().value())
                .toList();
        if (columns.contains(written.value())) {
            return Optional.empty();
        }
        List<String> near = Nearest.to(written.value(), columns);
        return Optional.of(LinkRules.REF_UNKNOWN.at(
                written.span(),
                "the table \"" + table.id() + "\" has no figures in a column \"" + written.value() + "\"",
                near.isEmpty()
                        ? "its columns of figures are " + String.join(", ", columns)
                        : "did you mean " + near.get(0) + "?"));
    }
}
