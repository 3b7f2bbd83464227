package org.regesta.scaffold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.EdtfException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A file of the timeline as text, to which an event can be added without a change to the rest. */
final class YearFile {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String USUAL_INDENT = "    ";
    private static final String EMPTY = "{\n  \"$schema\": \"../schemas/timeline.schema.json\",\n  \"events\": []\n}\n";

    private final String text;
    private final String newline;
    private final List<Entry> entries = new ArrayList<>();
    private int arrayStart = -1;

    /** A file without events. */
    static YearFile empty() {
        return new YearFile(EMPTY);
    }

    YearFile(String text) {
        this.text = text;
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            find(parser);
        } catch (JacksonException | EdtfException e) {
            throw new RefusedException("the file of that year has mistakes; mend them first (regesta check)");
        }
        if (arrayStart < 0) {
            throw new RefusedException("the file of that year has no list of events; mend it first (regesta check)");
        }
    }

    private void find(JsonParser parser) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean events = parser.currentName().equals("events");
            if (parser.nextToken() == JsonToken.START_ARRAY && events) {
                arrayStart = (int) parser.currentTokenLocation().getCharOffset();
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    entries.add(entry(parser));
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Entry entry(JsonParser parser) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        String date = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean dated = parser.currentName().equals("date");
            parser.nextToken();
            date = dated ? parser.getString() : date;
            parser.skipChildren();
        }
        return new Entry(start, (int) parser.currentLocation().getCharOffset(), Edtf.parse(date));
    }

    /** The text with an event before the first that is later. */
    String with(NewEvent event) {
        Comparator<Edtf> order = Edtf.chronological();
        return entries.stream()
                .filter(entry -> order.compare(entry.date(), event.date()) > 0)
                .findFirst()
                .map(later -> before(later, event))
                .orElseGet(() -> entries.isEmpty() ? alone(event) : behind(entries.get(entries.size() - 1), event));
    }

    private String before(Entry later, NewEvent event) {
        String indent = indent(later);
        return inserted(later.start(), event.json(newline + indent) + "," + newline + indent);
    }

    private String behind(Entry last, NewEvent event) {
        String indent = indent(last);
        return inserted(last.end(), "," + newline + indent + event.json(newline + indent));
    }

    private String alone(NewEvent event) {
        String block = newline + USUAL_INDENT + event.json(newline + USUAL_INDENT) + newline + "  ";
        int end = text.indexOf(']', arrayStart);
        return text.substring(0, arrayStart + 1) + block + text.substring(end);
    }

    private String inserted(int at, String block) {
        return text.substring(0, at) + block + text.substring(at);
    }

    /** What stands before an event on its line; the usual blanks if that is not only blanks. */
    private String indent(Entry entry) {
        String before = text.substring(text.lastIndexOf('\n', entry.start()) + 1, entry.start());
        return before.isBlank() ? before : USUAL_INDENT;
    }

    /** Where an event stands in the text, and when it happened. */
    private record Entry(int start, int end, Edtf date) {}
}
