package org.regesta.load;

import com.networknt.schema.Error;
import java.util.Map;

/** The words for what a schema wanted and what it found. */
final class SchemaWords {
    private static final Map<String, String> TYPES = Map.of(
            "string", "words",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "array", "a list",
            "object", "keys with values");

    private SchemaWords() {}

    static String found(Error error, String shown) {
        return switch (error.getKeyword()) {
            case "type", "oneOf" -> "this is not " + type(error);
            case "minItems" -> "this list has too few items";
            case "maxItems" -> "this list has too many items";
            case "uniqueItems" -> "this list has an item twice";
            case "minLength" -> "there is nothing here";
            case "minimum", "maximum" -> shown + " is out of range";
            case "pattern" -> "\"" + shown + "\" does not have the form of this value";
            default -> "this value is not as it must be";
        };
    }

    /** What to do where the schema has no description of its own. */
    static String wanted(Error error) {
        return switch (error.getKeyword()) {
            case "type" -> "write " + type(error);
            case "minimum" -> "write at least " + error.getSchemaNode();
            case "maximum" -> "write at most " + error.getSchemaNode();
            case "minItems" -> "give at least " + error.getSchemaNode();
            case "uniqueItems" -> "leave the second one out";
            default -> "leave the key out, or see CONTRIBUTING.md for its form";
        };
    }

    private static String type(Error error) {
        String type = error.getSchemaNode().asString("");
        return TYPES.getOrDefault(type, "of the right form");
    }
}
