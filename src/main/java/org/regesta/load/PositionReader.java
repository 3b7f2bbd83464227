package org.regesta.load;

import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Walks through a data file once and notes where its keys and values stand. */
final class PositionReader {
    private final SourceFile file;
    private final DataFormat format;
    private final PositionIndex index;

    PositionReader(SourceFile file, DataFormat format) {
        this.file = file;
        this.format = format;
        this.index = new PositionIndex(file);
    }

    /** The index; throws Jackson's exception at the place where the text can't be read. */
    PositionIndex read(String text) {
        try (JsonParser parser = format.factory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != null) {
                value(parser, "");
            }
            while (parser.nextToken() != null) {
                // Anything behind the value makes the parser complain.
            }
            return index;
        }
    }

    private void value(JsonParser parser, String pointer) {
        int start = start(parser);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser, pointer);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            array(parser, pointer);
        } else {
            parser.getString();
            index.text(pointer, trimmed(start, end(parser)));
        }
        index.value(pointer, trimmed(start, end(parser)));
    }

    private void object(JsonParser parser, String pointer) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            int start = start(parser);
            index.key(inner, trimmed(start, Math.min(end(parser), endOfKey(start, name))));
            parser.nextToken();
            value(parser, inner);
        }
    }

    private int endOfKey(int start, String name) {
        boolean quoted = start < file.text().length() && "\"'".indexOf(file.text().charAt(start)) >= 0;
        return Math.min(file.text().length(), start + name.length() + (quoted ? 2 : 0));
    }

    private void array(JsonParser parser, String pointer) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            value(parser, pointer + "/" + i);
        }
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
