package org.regesta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the search must know before it is asked anything: which part of the index stands in which file. */
final class RootScript {
    private final List<Findable> all;
    private final StringBuilder fields = new StringBuilder();

    RootScript(List<Findable> all, IndexSettings settings) {
        this.all = all;
        field("pages", Integer.toString(all.size()));
        field("recordsPerFile", Integer.toString(settings.records()));
        field("tiers", tiers());
    }

    /** A list of words. */
    RootScript lines(String name, List<String> words) {
        return field(name, Script.quoted(String.join("\n", words)));
    }

    /** With which passage each file of texts begins; its page as the distance from that before, which packs better. */
    RootScript texts(List<TextFiles.Start> starts) {
        String pages = IntStream.range(0, starts.size())
                .mapToObj(i -> Integer.toString(
                        starts.get(i).page() - (i == 0 ? 0 : starts.get(i - 1).page())))
                .collect(Collectors.joining(","));
        String passages =
                starts.stream().map(start -> Integer.toString(start.passage())).collect(Collectors.joining(","));
        return field("textPages", "[" + pages + "]").field("textPassages", "[" + passages + "]");
    }

    RootScript dates(DateFiles dates) {
        return field("dates", Script.array(dates.rangeScripts())).lines("acts", dates.words());
    }

    RootScript number(String name, int value) {
        return field(name, Integer.toString(value));
    }

    private RootScript field(String name, String value) {
        fields.append(name).append(": ").append(value).append(",\n");
        return this;
    }

    /** The pages of each tier, which follow each other, and its weight. */
    private String tiers() {
        List<String> tiers = new ArrayList<>();
        int first = 0;
        for (Standing.Tier tier : Standing.Tier.values()) {
            int last = first
                    + (int) all.stream()
                            .filter(f -> f.standing().tier() == tier)
                            .count();
            tiers.add("{ name: " + Script.quoted(tier.label()) + ", first: " + first + ", last: " + last + ", weight: "
                    + tier.weight() + " }");
            first = last;
        }
        return Script.array(tiers);
    }

    String text() {
        return Script.register("root", "() => ({\n" + fields + "})");
    }
}
