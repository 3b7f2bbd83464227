package org.regesta.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A table of the tests: columns between bars, comments after {@code #}. */
public record SpecTable(String name) {
    /** One argument a row: a {@link Row} that shows as the line it stands in. */
    public Stream<Arguments> rows() {
        return lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arguments.of(new Row(line)));
    }

    private List<String> lines() {
        try (InputStream stream = SpecTable.class.getResourceAsStream("/spec/" + name)) {
            return new String(stream.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A row, in which some signs stand for characters that do not show. */
    public record Row(String line) {
        /** One cell, without blanks around it; empty if the row is shorter. */
        public String cell(int index) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return index < cells.size() ? visible(cells.get(index)) : "";
        }

        private static String visible(String cell) {
            return cell.replace('␠', ' ')
                    .replace('␤', '\n')
                    .replace('⍽', '\u00a0')
                    .replace("∅", "");
        }

        @Override
        public String toString() {
            return line.replaceAll(" +", " ");
        }
    }
}
