package org.regesta.index;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.model.DataValue;
import org.regesta.model.Dataset;
import org.regesta.model.LinkedSite;
import org.regesta.model.PlainText;

/** Puts a table in words: its headings, what its cells say in words, and its remarks. */
final class DatasetWords {
    private final LinkedSite site;

    DatasetWords(LinkedSite site) {
        this.site = site;
    }

    String of(Dataset dataset) {
        Stream<String> headings =
                dataset.columns().stream().map(column -> column.title().value());
        Stream<String> note = dataset.note().stream().map(prose -> PlainText.of(prose.content(), site));
        Stream<String> rows = dataset.rows().stream().flatMap(this::row);
        return Stream.of(headings, note, rows).flatMap(words -> words).collect(Collectors.joining(" "));
    }

    private Stream<String> row(Dataset.Row row) {
        Stream<String> cells =
                row.values().stream().map(Located::value).map(DataValue::words).flatMap(Optional::stream);
        return Stream.concat(cells, row.note().stream().map(note -> PlainText.of(note.content(), site)));
    }
}
