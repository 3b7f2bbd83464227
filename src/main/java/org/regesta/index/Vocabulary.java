package org.regesta.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All words of a site, with the pages that use them. */
final class Vocabulary {
    private static final int SHORTEST_COMMON = 4;

    private final Map<String, Postings> postings = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> sounds = new TreeMap<>();

    private List<String> sorted = List.of();

    private Vocabulary() {}

    /** The words of what can be found, which is numbered in this order. */
    static Vocabulary of(List<Findable> all, AnalysisRules rules) {
        Vocabulary vocabulary = new Vocabulary();
        Tokens tokens = new Tokens(new Folding(rules));
        NameSounds sounds = new NameSounds(rules, tokens);
        KeyWords keys = new KeyWords(all, tokens);
        FieldLengths average = FieldLengths.averageOf(all);
        for (int number = 0; number < all.size(); number++) {
            vocabulary.add(number, new PageWords(all.get(number), tokens, rules.stopWords(), keys, average));
            sounds.each(all.get(number), vocabulary::add);
        }
        vocabulary.sorted = vocabulary.postings.keySet().stream().sorted().toList();
        return vocabulary;
    }

    private void add(int number, PageWords words) {
        words.uses()
                .forEach((word, use) ->
                        postings.computeIfAbsent(word, w -> new Postings()).add(number, use));
    }

    private void add(String skeleton, String word) {
        sounds.computeIfAbsent(skeleton, s -> new TreeSet<>()).add(word);
    }

    /** The words, sorted. */
    List<String> words() {
        return sorted;
    }

    /** The most frequent words that are long enough to be taken for slips, sorted. */
    List<String> common(int most) {
        return words().stream()
                .filter(word -> word.length() >= SHORTEST_COMMON)
                .sorted(Comparator.comparingInt(word -> -postings(word).count()))
                .limit(most)
                .sorted()
                .toList();
    }

    Postings postings(String word) {
        return Objects.requireNonNull(postings.get(word), word);
    }

    /** The words of names that sound alike, by their skeleton. */
    SortedMap<String, SortedSet<String>> sounds() {
        return sounds;
    }
}
