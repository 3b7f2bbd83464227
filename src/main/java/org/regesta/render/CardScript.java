package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A script that hands preview cards to the page. */
final class CardScript {
    private final Map<String, List<String>> cards = new TreeMap<>();

    /** Adds a card: title, kind, dates, summary, and the language of the title if it is foreign. */
    void add(String key, String... texts) {
        List<String> shown = new ArrayList<>(List.of(texts));
        while (!shown.isEmpty() && shown.get(shown.size() - 1).isEmpty()) {
            shown.remove(shown.size() - 1);
        }
        cards.put(key, List.copyOf(shown));
    }

    /** The script: it calls out the cards in an event, so that no global name is needed. */
    String text(String name) {
        StringBuilder out = new StringBuilder("document.dispatchEvent(new CustomEvent(\"regesta:cards\",{detail:{name:");
        string(out, name);
        out.append(",cards:{");
        String comma = "\n";
        for (Map.Entry<String, List<String>> card : cards.entrySet()) {
            out.append(comma);
            string(out, card.getKey());
            list(out.append(':'), card.getValue());
            comma = ",\n";
        }
        return out.append("\n}}}));\n").toString();
    }

    private static void list(StringBuilder out, List<String> texts) {
        String comma = "[";
        for (String text : texts) {
            string(out.append(comma), text);
            comma = ",";
        }
        out.append(']');
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}
