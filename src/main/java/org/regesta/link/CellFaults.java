package org.regesta.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Nearest;
import org.regesta.markdown.Inline;
import org.regesta.model.Dataset;
import org.regesta.model.Site;

/** What is wrong with the cell of a table that some words name, if anything. */
final class CellFaults {
    private final Site site;

    CellFaults(Site site) {
        this.site = site;
    }

    Optional<Diagnostic> of(Inline.DataQuote quote) {
        String written = quote.cell().value();
        if (site.cell(written).isPresent()) {
            return Optional.empty();
        }
        List<String> near = Nearest.to(written, cells().toList());
        return Optional.of(LinkRules.REF_UNKNOWN.at(
                quote.cell().span(),
                "no table has a cell \"" + written + "\"",
                near.isEmpty()
                        ? "write {data=table/row/column} with the ids of content/data"
                        : "did you mean " + near.get(0) + "?"));
    }

    private Stream<String> cells() {
        return site.datasets().stream().flatMap(CellFaults::cells);
    }

    private static Stream<String> cells(Dataset dataset) {
        return dataset.rows().stream()
                .flatMap(row -> dataset.columns().stream()
                        .map(column -> dataset.id() + "/" + row.id().value() + "/"
                                + column.id().value()));
    }
}
