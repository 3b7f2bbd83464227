package org.regesta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regesta.markdown.FenceKind;
import org.regesta.model.PageKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What CONTRIBUTING.md says of the content is what the schemas and the program accept. */
class ContributingTest {
    private static final Path GUIDE = Path.of(".github/CONTRIBUTING.md");
    private static final Path SCHEMAS = Path.of("content/schemas");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern KEY = Pattern.compile("`([a-z-]+)`");

    private static String guide() throws IOException {
        return Files.readString(GUIDE).replace("\r\n", "\n");
    }

    @TestFactory
    Stream<DynamicTest> namesEveryKeyOfFrontMatter() {
        return Stream.of(PageKind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.label(), () -> {
                    Row all = row("every kind");
                    Row own = row(kind.label());
                    JsonNode schema = schema(kind.label());
                    assertThat(own.folder()).isEqualTo(kind.folder() + "/");
                    assertThat(together(all.required(), own.required())).containsAll(required(schema));
                    assertThat(together(all.optional(), own.optional())).doesNotContainAnyElementsOf(required(schema));
                    assertThat(together(all.keys(), own.keys())).isEqualTo(keys(schema));
                }));
    }

    @Test
    void namesEveryKeyOfTimelineEvents() throws IOException {
        assertRow("timeline event", schema("timeline").at("/properties/events/items"));
    }

    @Test
    void namesEveryKeyOfOffices() throws IOException {
        assertRow("office", schema("offices").at("/properties/offices/items"));
    }

    private static void assertRow(String kind, JsonNode schema) throws IOException {
        assertThat(row(kind).required()).containsAll(required(schema));
        assertThat(row(kind).keys()).isEqualTo(keys(schema));
    }

    @Test
    void namesEveryKeyOfTables() throws IOException {
        assertRow("table of figures", schema("dataset"));
    }

    @Test
    void namesEveryKeyOfMaps() throws IOException {
        assertRow("map", schema("map"));
    }

    @Test
    void namesEveryBlockAndEveryOptionOfIt() throws IOException {
        String blocks = guide().lines()
                .dropWhile(line -> !line.startsWith("- **Blocks**"))
                .limit(4)
                .collect(Collectors.joining());
        for (FenceKind kind : FenceKind.values()) {
            assertThat(names(blocks)).contains(kind.label()).containsAll(kind.options());
        }
    }

    private static Row row(String kind) throws IOException {
        String line = guide().lines()
                .filter(candidate -> candidate.startsWith("| " + kind + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("CONTRIBUTING.md has no row for " + kind));
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        return new Row(cells.get(2).replace("`", ""), names(cells.get(3)), names(cells.get(4)));
    }

    private static Set<String> names(String cell) {
        return KEY.matcher(cell)
                .results()
                .map((MatchResult key) -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> together(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static JsonNode schema(String name) throws IOException {
        return JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }

    private static Set<String> required(JsonNode schema) {
        return schema.get("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys of an object and of the objects in it. */
    private static Set<String> keys(JsonNode schema) throws IOException {
        Set<String> keys = new TreeSet<>();
        keys.addAll(schema.path("properties").propertyNames());
        keys.remove("$schema");
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            keys.addAll(keys(schema("common").at(reference.substring(reference.indexOf('#') + 1))));
        }
        // GeoJSON has a key that is called properties too.
        for (JsonNode value : schema.path("properties")) {
            keys.addAll(keys(value));
        }
        for (JsonNode inner : schema) {
            if (inner != schema.get("properties")) {
                keys.addAll(keys(inner));
            }
        }
        return keys;
    }

    /** A row of the table of kinds. */
    private record Row(String folder, Set<String> required, Set<String> optional) {
        Set<String> keys() {
            return together(required, optional);
        }
    }
}
