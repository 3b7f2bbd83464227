package org.regesta.load;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas of front matter and data files.
 *
 * <p>They are the files of {@code content/schemas}, packed into the program, so that it works with any content folder. All are
 * handed over by id: the validator would fetch an unknown {@code $ref} from the network.
 */
final class Schemas {
    /** Stands for the folder of the schemas, against which they name one another; never asked of a network. */
    static final String BASE = "https://schemas.invalid/";

    private static final Dialect DIALECT =
            Dialect.builder(Dialects.getDraft202012()).format(new EdtfFormat()).build();

    private static final List<String> NAMES = List.of(
            "common",
            "site",
            "article",
            "person",
            "treaty",
            "organization",
            "state",
            "place",
            "event",
            "concept",
            "debate",
            "page",
            "timeline",
            "offices",
            "bibliography",
            "dataset",
            "map");

    private final Map<String, Schema> schemas = new HashMap<>();
    private final SchemaKeys keys;

    Schemas() {
        Map<String, String> texts = new HashMap<>();
        NAMES.forEach(name -> texts.put(id(name), text(name)));
        Map<String, JsonNode> documents = new HashMap<>();
        JsonMapper mapper = JsonMapper.builder().build();
        texts.forEach((id, text) -> documents.put(id, mapper.readTree(text)));
        this.keys = new SchemaKeys(documents);
        SchemaRegistry registry = SchemaRegistry.withDialect(
                DIALECT,
                builder -> builder.schemas(texts)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
        NAMES.forEach(name -> schemas.put(name, registry.getSchema(SchemaLocation.of(id(name)))));
    }

    /** What the schemas would accept, for messages. */
    SchemaKeys keys() {
        return keys;
    }

    Schema get(String name) {
        Schema schema = schemas.get(name);
        if (schema == null) {
            throw new IllegalStateException("no schema is called " + name);
        }
        return schema;
    }

    private static String id(String name) {
        return BASE + name + ".schema.json";
    }

    private static String text(String name) {
        try (InputStream stream = Schemas.class.getResourceAsStream("schemas/" + name + ".schema.json")) {
            if (stream == null) {
                throw new IllegalStateException("the schema " + name + " is not packed into the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("schema " + name, e);
        }
    }
}
