package org.regesta.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.model.DataValue;
import org.regesta.model.Dataset;
import org.regesta.model.OutputFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tables of figures for spreadsheets and programs; a range of numbers has two columns. */
final class DatasetExports {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DatasetExports() {}

    static List<OutputFile> of(Dataset dataset) {
        String stem = "data/" + dataset.id();
        return List.of(OutputFile.text(stem + ".csv", csv(dataset)), OutputFile.text(stem + ".json", json(dataset)));
    }

    private static String csv(Dataset dataset) {
        List<String> head = new ArrayList<>();
        for (int i = 0; i < dataset.columns().size(); i++) {
            String id = dataset.columns().get(i).id().value().value();
            head.addAll(isRanged(dataset, i) ? List.of(id + "-low", id + "-high") : List.of(id));
        }
        Stream<List<String>> rows = dataset.rows().stream().map(row -> cells(dataset, row));
        return Stream.concat(Stream.of(head), rows)
                .map(cells -> cells.stream().map(DatasetExports::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> cells(Dataset dataset, Dataset.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            DataValue value = row.values().get(i).value();
            String low = value.low()
                    .map(BigDecimal::toPlainString)
                    .orElse(value.words().orElse(""));
            cells.add(low);
            if (isRanged(dataset, i)) {
                cells.add(value.high().map(BigDecimal::toPlainString).orElse(""));
            }
        }
        return cells;
    }

    private static boolean isRanged(Dataset dataset, int column) {
        return dataset.rows().stream()
                .map(row -> row.values().get(column).value())
                .anyMatch(value -> !value.low().equals(value.high()));
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static String json(Dataset dataset) {
        ObjectNode table = JSON.createObjectNode()
                .put("id", dataset.id().value())
                .put("title", dataset.title().value());
        ArrayNode columns = table.putArray("columns");
        dataset.columns()
                .forEach(column -> columns.addObject()
                        .put("id", column.id().value().value())
                        .put("title", column.title().value())
                        .put("unit", column.unit().orElse("")));
        ArrayNode rows = table.putArray("rows");
        dataset.rows()
                .forEach(row -> values(
                        rows.addObject().put("id", row.id().value().value()).putArray("values"), row));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(table).replace("\r\n", "\n") + "\n";
    }

    private static void values(ArrayNode values, Dataset.Row row) {
        row.values().forEach(located -> {
            DataValue value = located.value();
            if (value.isNumber()) {
                values.addObject()
                        .put("low", value.low().orElseThrow())
                        .put("high", value.high().orElseThrow());
            } else {
                value.words().ifPresentOrElse(values::add, values::addNull);
            }
        });
    }
}
