package org.regesta.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Prose;

/**
 * A table of figures with its sources.
 *
 * @param id its id, which is the name of its file
 * @param title its title
 * @param summary one sentence about it
 * @param columns its columns; the first names the rows
 * @param rows its rows
 * @param note what a reader must know of it
 * @param citations the works on which it rests
 * @param contested the debates that concern it
 * @param article the article that tells of it
 * @param file where it was written
 */
public record Dataset(
        Slug id,
        Located<String> title,
        Located<String> summary,
        List<Column> columns,
        List<Row> rows,
        Optional<Prose> note,
        List<Located<Citation>> citations,
        List<Located<Slug>> contested,
        Optional<Located<Slug>> article,
        SourceFile file) {
    /** Copies the lists. */
    public Dataset {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        citations = List.copyOf(citations);
        contested = List.copyOf(contested);
    }

    /** A column: its id, its heading, and the unit of its numbers. */
    public record Column(Located<Slug> id, Located<String> title, Optional<String> unit) {}

    /** A row: its id, a value for each column, a remark, and the works on which it rests. */
    public record Row(
            Located<Slug> id,
            List<Located<DataValue>> values,
            Optional<Prose> note,
            List<Located<Citation>> citations) {}

    /** Its address. */
    public Permalink permalink() {
        return Permalink.of("data/" + id + ".html");
    }

    /** The cell in a row and a column. */
    public Optional<DataCell> cell(String row, String column) {
        int at = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).id().value().value().equals(column))
                .findFirst()
                .orElse(-1);
        return rows.stream()
                .filter(r -> r.id().value().value().equals(row))
                .filter(r -> at >= 0 && at < r.values().size())
                .findFirst()
                .map(r -> new DataCell(this, r, columns.get(at), r.values().get(at)));
    }
}
