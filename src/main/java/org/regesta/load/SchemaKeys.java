package org.regesta.load;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads from the schemas what would have been accepted. */
final class SchemaKeys {
    private final Map<String, JsonNode> documents;

    /** Reads from schemas by their ids. */
    SchemaKeys(Map<String, JsonNode> documents) {
        this.documents = Map.copyOf(documents);
    }

    /** The keys of the object against which an error was found. */
    List<String> keys(Error error) {
        List<String> names = new ArrayList<>(object(error).path("properties").propertyNames());
        names.remove("$schema");
        return names;
    }

    /** What the schema says of a key of the object against which an error was found. */
    String description(Error error, String key) {
        return description(object(error).path("properties").path(key));
    }

    /** What the schema says of the value against which an error was found. */
    String description(Error error) {
        return description(object(error));
    }

    /** The values from which an error says that one must be chosen. */
    static List<String> choices(Error error) {
        List<String> choices = new ArrayList<>();
        error.getSchemaNode().forEach(value -> choices.add(value.isString() ? value.stringValue() : value.toString()));
        return choices;
    }

    /** The schema that holds the keyword which failed. */
    private JsonNode object(Error error) {
        NodePath keyword = error.getSchemaLocation().getFragment();
        JsonNode document = documents.getOrDefault(
                error.getSchemaLocation().getAbsoluteIri().toString(), MissingNode.getInstance());
        return document.at(keyword.getParent().toString());
    }

    private String description(JsonNode schema) {
        if (schema.has("description")) {
            return schema.get("description").stringValue();
        }
        String[] reference = schema.path("$ref").asString("").split("#", 2);
        JsonNode document = documents.getOrDefault(
                Schemas.BASE + (reference[0].isEmpty() ? "common.schema.json" : reference[0]),
                MissingNode.getInstance());
        return reference.length < 2 ? "" : description(document.at(reference[1]));
    }
}
