package org.regesta.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.regesta.model.FrontMatter;
import org.regesta.model.GeoFeature;
import org.regesta.model.Geometry;
import org.regesta.model.Office;
import org.regesta.model.PageKind;
import org.regesta.model.SiteConfig;
import org.regesta.model.TimelineEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that editors see and the records that the program fills have the same keys. */
class SchemaTest {
    private static final Path FOLDER = Path.of("content/schemas");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TestFactory
    Stream<DynamicTest> frontMatterOfEveryKind() {
        return Stream.of(PageKind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.label(), () -> {
                    Set<String> keys = keys(FrontMatter.class);
                    keys.addAll(keys(DetailsTypes.of(kind)));
                    if (!kind.isEntry()) {
                        keys.remove("importance");
                    }
                    assertThat(properties(schema(kind.label()))).isEqualTo(keys);
                }));
    }

    @Test
    void timelineEvents() throws IOException {
        assertThat(properties(schema("timeline").at("/properties/events/items")))
                .isEqualTo(keys(TimelineEvent.class));
    }

    @Test
    void offices() throws IOException {
        JsonNode office = schema("offices").at("/properties/offices/items");
        assertThat(properties(office)).isEqualTo(keys(Office.class));
        assertThat(properties(office.at("/properties/terms/items"))).isEqualTo(keys(Office.Term.class));
        assertThat(properties(office.at("/properties/gaps/items"))).isEqualTo(keys(Office.Gap.class));
    }

    @Test
    void maps() throws IOException {
        Set<String> keys = keys(MapFile.class);
        keys.add("type");
        assertThat(properties(schema("map"))).isEqualTo(keys);
        JsonNode feature = schema("map").at("/properties/features/items");
        assertThat(properties(feature.at("/properties/properties"))).isEqualTo(keys(MapFile.Properties.class));
        assertThat(names(feature.at("/properties/geometry/properties/type/enum"), JsonNode::stringValue))
                .isEqualTo(names(List.of(Geometry.Type.values()), Geometry.Type::label));
        assertThat(names(feature.at("/properties/properties/properties/kind/enum"), JsonNode::stringValue))
                .isEqualTo(names(
                        List.of(GeoFeature.Kind.values()), kind -> kind.name().toLowerCase(Locale.ROOT)));
    }

    private static <T> List<String> names(Iterable<T> values, Function<T, String> name) {
        return StreamSupport.stream(values.spliterator(), false).map(name).toList();
    }

    @Test
    void theSiteAsAWhole() throws IOException {
        assertThat(properties(schema("site"))).isEqualTo(keys(SiteConfig.class));
        assertThat(properties(schema("site").at("/properties/parts/items"))).isEqualTo(keys(SiteConfig.Part.class));
    }

    @Test
    void everySchemaIsPackedAndClosed() throws IOException {
        Schemas schemas = new Schemas();
        List<String> open = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".schema.json", "");
                assertThat(schemas.get(name)).isNotNull();
                open.addAll(open(name, schema(name)));
            }
        }
        // CSL-JSON leaves it to programs what they keep here.
        assertThat(open).containsExactly("bibliography/items/properties/custom");
    }

    /** Where a schema lists keys and lets others pass. */
    private static List<String> open(String pointer, JsonNode schema) {
        List<String> open = new ArrayList<>();
        if (schema.path("properties").isObject()
                && schema.path("additionalProperties").asBoolean(true)) {
            open.add(pointer);
        }
        schema.properties().forEach(inner -> open.addAll(inner(pointer + "/" + inner.getKey(), inner.getValue())));
        for (int i = 0; i < schema.size() && schema.isArray(); i++) {
            open.addAll(open(pointer + "/" + i, schema.get(i)));
        }
        return open;
    }

    /** What holds the schemas of keys is itself no schema, though GeoJSON has a key that is called "properties". */
    private static List<String> inner(String pointer, JsonNode node) {
        if (!pointer.endsWith("/properties")) {
            return open(pointer, node);
        }
        return node.properties().stream()
                .flatMap(key -> open(pointer + "/" + key.getKey(), key.getValue()).stream())
                .toList();
    }

    private static JsonNode schema(String name) throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve(name + ".schema.json")));
    }

    private static Set<String> properties(JsonNode schema) {
        Set<String> names = new TreeSet<>(schema.path("properties").propertyNames());
        names.remove("$schema");
        // Exceptions from rules are read from the text of the file, like comments, and are no part of a record.
        names.remove("allow");
        return names;
    }

    private static Set<String> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
