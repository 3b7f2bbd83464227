package org.regesta.load;

import java.util.List;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Walks through a data file once, and notes what stands in it and where. */
final class PositionReader {
    /** What is said of anything that stands behind the one value of a file. */
    static final String SECOND_VALUE = "a second value starts here";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SourceFile file;
    private final DataFormat format;
    private final PositionIndex index;

    PositionReader(SourceFile file, DataFormat format) {
        this.file = file;
        this.format = format;
        this.index = new PositionIndex(file);
    }

    /** The data; throws Jackson's exception at the place where the text can't be read. */
    PositionedData read(String text) {
        try (JsonParser parser = format.factory().createParser(ObjectReadContext.empty(), text)) {
            JsonNode tree = parser.nextToken() == null ? NODES.missingNode() : value(parser, "");
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, SECOND_VALUE, parser.currentTokenLocation());
            }
            return new PositionedData(file, tree, index, List.of());
        }
    }

    private JsonNode value(JsonParser parser, String pointer) {
        int start = start(parser);
        JsonToken token = parser.currentToken();
        JsonNode node = node(parser, pointer);
        SourceSpan span = trimmed(start, end(parser));
        index.value(pointer, span);
        if (token.isScalarValue()) {
            index.text(pointer, span);
        }
        return node;
    }

    private JsonNode node(JsonParser parser, String pointer) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.stringNode(parser.getString());
        };
    }

    private JsonNode object(JsonParser parser, String pointer) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            int start = start(parser);
            index.key(inner, trimmed(start, Math.min(end(parser), endOfKey(start, name))));
            parser.nextToken();
            object.set(name, value(parser, inner));
        }
        return object;
    }

    private int endOfKey(int start, String name) {
        boolean quoted =
                start < file.text().length() && "\"'".indexOf(file.text().charAt(start)) >= 0;
        return Math.min(file.text().length(), start + name.length() + (quoted ? 2 : 0));
    }

    private JsonNode array(JsonParser parser, String pointer) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            array.add(value(parser, pointer + "/" + i));
        }
        return array;
    }

    private int start(JsonParser parser) {
        return format.offset(file, parser.currentTokenLocation());
    }

    private int end(JsonParser parser) {
        return format.offset(file, parser.currentLocation());
    }

    /** A stretch without the blanks that a parser may count to its end. */
    private SourceSpan trimmed(int start, int end) {
        int last = Math.max(start, end);
        while (last > start && Character.isWhitespace(file.text().charAt(last - 1))) {
            last--;
        }
        return file.span(start, last);
    }
}
