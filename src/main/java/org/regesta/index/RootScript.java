package org.regesta.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the search must know before it is asked anything: which part of the index stands in which file. */
final class RootScript {
    private final List<Findable> all;
    private final IndexSettings settings;
    private final StringBuilder fields = new StringBuilder();

    RootScript(List<Findable> all, IndexSettings settings) {
        this.all = all;
        this.settings = settings;
        field("pages", Integer.toString(all.size()));
        field("recordsPerFile", Integer.toString(settings.records()));
        field("tiers", tiers());
    }

    /** A list of words. */
    RootScript lines(String name, List<String> words) {
        return field(name, Script.quoted(String.join("\n", words)));
    }

    RootScript texts(List<TextFiles.Start> starts) {
        String pages = starts.stream().map(start -> Integer.toString(start.page())).collect(Collectors.joining(","));
        String passages =
                starts.stream().map(start -> Integer.toString(start.passage())).collect(Collectors.joining(","));
        return field("textPages", "[" + pages + "]").field("textPassages", "[" + passages + "]");
    }

    RootScript dates(DateFiles dates) {
        return field("dates", dates.rangeScripts().collect(Collectors.joining(",", "[", "]")))
                .lines("acts", dates.words());
    }

    RootScript number(String name, int value) {
        return field(name, Integer.toString(value));
    }

    private RootScript field(String name, String value) {
        fields.append(name).append(": ").append(value).append(",\n");
        return this;
    }

    /** With which page each tier begins, and its weight. */
    private String tiers() {
        return Script.array(Arrays.stream(Standing.Tier.values())
                .filter(tier -> first(tier) < all.size())
                .map(tier -> "{ name: " + Script.quoted(tier.label()) + ", first: " + first(tier) + ", weight: "
                        + tier.weight() + " }")
                .toList());
    }

    private int first(Standing.Tier tier) {
        int first = 0;
        while (first < all.size() && all.get(first).standing().tier() != tier) {
            first++;
        }
        return first;
    }

    String text() {
        return Script.register("root", "() => ({\n" + fields + "})");
    }
}
