package org.regesta.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        StringBuilder out = new StringBuilder("document.dispatchEvent(new CustomEvent(\"regesta:cards\",");
        out.append("{detail:{name:");
        out.append(JsonText.of(name));
        out.append(",cards:{");
        String comma = "\n";
        for (Map.Entry<String, List<String>> card : cards.entrySet()) {
            out.append(comma).append(JsonText.of(card.getKey())).append(':');
            out.append(card.getValue().stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]")));
            comma = ",\n";
        }
        return out.append("\n}}}));\n").toString();
    }
}
