package org.regesta.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regesta.model.DataValue;
import org.regesta.model.Dataset;
import org.regesta.model.Permalink;

/** Shows tables of figures, with bars for their numbers. */
final class DatasetViews {
    private static final double FULL = 1000;

    private final Workshop workshop;
    private final Permalink page;
    private final LinkViews links;

    DatasetViews(Workshop workshop, Permalink page) {
        this.workshop = workshop;
        this.page = page;
        this.links = new LinkViews(workshop.site(), page);
    }

    /** A table on its own page. */
    DatasetView view(Dataset dataset) {
        PageWriter writer = workshop.writer(page, dataset.file());
        List<DatasetRowView> rows =
                dataset.rows().stream().map(row -> row(dataset, row, writer)).toList();
        return new DatasetView(
                dataset.permalink().from(page),
                dataset.title().value(),
                dataset.summary().value(),
                dataset.columns().stream().map(DatasetViews::heading).toList(),
                rows,
                dataset.note().map(writer::prose).orElse(""),
                links.works(dataset.citations()),
                links.all(dataset.contested()),
                dataset.article().map(links::to).stream().toList(),
                downloads(dataset),
                writer.notes(),
                workshop.mentions(page).views(workshop.site().backlinks(dataset.id())),
                new Statuses(workshop.site().site().config())
                        .of(dataset.title().value(), dataset.permalink(), dataset.file()));
    }

    private List<LinkView> downloads(Dataset dataset) {
        return Stream.of("csv", "json")
                .map(ending ->
                        links.to(Permalink.of("data/" + dataset.id() + "." + ending), ending.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static String heading(Dataset.Column column) {
        return column.title().value()
                + column.unit().map(unit -> " (" + unit + ")").orElse("");
    }

    private DatasetRowView row(Dataset dataset, Dataset.Row row, PageWriter writer) {
        List<DatasetCellView> cells = new ArrayList<>();
        for (int i = 1; i < row.values().size(); i++) {
            cells.add(cell(row.values().get(i).value(), greatest(dataset, i)));
        }
        return new DatasetRowView(
                row.id().value().value(),
                text(row.values().get(0).value()),
                cells,
                row.note().map(writer::prose).orElse(""),
                links.works(row.citations()));
    }

    private static double greatest(Dataset dataset, int column) {
        return dataset.rows().stream()
                .map(row -> row.values().get(column).value())
                .flatMapToDouble(value -> value.high().stream().mapToDouble(BigDecimal::doubleValue))
                .max()
                .orElse(0);
    }

    /** A bar starts at nothing, so that there is none for less. */
    static DatasetCellView cell(DataValue value, double greatest) {
        boolean bar =
                greatest > 0 && value.low().filter(low -> low.signum() >= 0).isPresent();
        return new DatasetCellView(
                text(value), bar, bar ? width(value.low(), greatest) : 0, bar ? width(value.high(), greatest) : 0);
    }

    private static int width(Optional<BigDecimal> number, double greatest) {
        return (int) Math.round(number.orElseThrow().doubleValue() / greatest * FULL);
    }

    private static String text(DataValue value) {
        return value.figures("–").or(value::words).orElse("not known");
    }

    /** The names and numbers of one column, for a chart in a text. */
    List<DatasetRowView> bars(Dataset dataset, String column) {
        int at = IntStream.range(1, dataset.columns().size())
                .filter(i -> dataset.columns().get(i).id().value().value().equals(column))
                .findFirst()
                .orElse(1);
        double greatest = greatest(dataset, at);
        return dataset.rows().stream()
                .map(row -> new DatasetRowView(
                        row.id().value().value(),
                        text(row.values().get(0).value()),
                        List.of(cell(row.values().get(at).value(), greatest)),
                        "",
                        List.of()))
                .toList();
    }
}
