package org.regesta.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Which words stand where on a site, found out simply and without the index. */
final class WordBook {
    private static final int TOPIC_WORDS = 3;
    private static final int PHRASE_WORDS = 4;

    private final AnalysisRules rules = AnalysisRules.read();
    private final Tokens tokens = new Tokens(new Folding(rules));
    private final List<Findable> site;
    private final Map<String, Set<Integer>> names = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> texts = new HashMap<>();

    WordBook(List<Findable> site) {
        this.site = site;
        for (int i = 0; i < site.size(); i++) {
            note(i, site.get(i));
        }
    }

    private void note(int number, Findable findable) {
        Stream.concat(Stream.of(findable.card().title()), findable.names().stream())
                .flatMap(name -> tokens.of(name).stream())
                .forEach(word ->
                        names.computeIfAbsent(word, w -> new HashSet<>()).add(number));
        texts(findable)
                .flatMap(text -> tokens.of(text).stream())
                .forEach(word ->
                        texts.computeIfAbsent(word, w -> new HashMap<>()).merge(number, 1, Integer::sum));
    }

    private static Stream<String> texts(Findable findable) {
        return Stream.concat(
                Stream.of(findable.card().summary()),
                findable.passages().stream().flatMap(passage -> Stream.of(passage.heading(), passage.text())));
    }

    /** How many pages have a word in a name. */
    int namesWith(String word) {
        return names.getOrDefault(word, Set.of()).size();
    }

    /** The pages with a word in a name that begins with some letters. */
    Stream<Findable> namesBeginningWith(String letters) {
        String plain = tokens.of(letters).get(0);
        return names.entrySet().stream()
                .filter(word -> word.getKey().startsWith(plain))
                .flatMap(word -> word.getValue().stream())
                .distinct()
                .sorted()
                .map(site::get);
    }

    /** The pages with all words of a text in one of their names. */
    Stream<Findable> named(String text) {
        List<String> words = telling(text);
        return candidates(words.stream()
                        .map(word -> names.getOrDefault(word, Set.of()))
                        .toList())
                .map(site::get)
                .filter(f -> Stream.concat(Stream.of(f.card().title()), f.names().stream())
                        .anyMatch(name -> tokens.of(name).containsAll(words)));
    }

    /** The pages that have each word of a text so often in their text. */
    Stream<Findable> mentioning(String text, int times) {
        List<Set<Integer>> pages = telling(text).stream()
                .map(word -> often(texts.getOrDefault(word, Map.of()), times))
                .toList();
        return candidates(pages).map(site::get);
    }

    private static Set<Integer> often(Map<Integer, Integer> uses, int times) {
        Set<Integer> pages = new HashSet<>();
        uses.forEach((page, count) -> {
            if (count >= times) {
                pages.add(page);
            }
        });
        return pages;
    }

    private static Stream<Integer> candidates(List<Set<Integer>> pages) {
        return pages.stream().min((a, b) -> a.size() - b.size()).stream()
                .flatMap(Set::stream)
                .filter(page -> pages.stream().allMatch(set -> set.contains(page)))
                .sorted();
    }

    private List<String> telling(String text) {
        List<String> words = tokens.of(text).stream()
                .filter(word -> !rules.stopWords().contains(word))
                .toList();
        return words.isEmpty() ? tokens.of(text) : words;
    }

    /** Three words of one passage that are neither rare nor everywhere. */
    Optional<String> topic(Findable findable, Random random) {
        List<Passage> passages = findable.passages().stream()
                .filter(p -> p.text().length() > 300)
                .toList();
        List<String> words = new ArrayList<>(
                tokens.of(passages.get(random.nextInt(passages.size())).text()).stream()
                        .distinct()
                        .filter(word -> word.length() > 4 && word.matches("[a-z]+") && isTopical(word))
                        .toList());
        java.util.Collections.shuffle(words, random);
        return words.size() < TOPIC_WORDS
                ? Optional.empty()
                : Optional.of(String.join(" ", words.subList(0, TOPIC_WORDS)));
    }

    private boolean isTopical(String word) {
        int pages = texts.getOrDefault(word, Map.of()).size();
        return pages >= 2 && pages <= Math.max(8, site.size() / 20);
    }

    /** Four words in a row of one sentence. */
    Optional<String> phrase(Findable findable, Random random) {
        List<String> sentences = findable.passages().stream()
                .flatMap(passage -> Arrays.stream(passage.text().split("[.,;:?!()“”—]+")))
                .filter(sentence -> sentence.strip().split("\\s+").length > PHRASE_WORDS)
                .toList();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        String[] words = sentences.get(random.nextInt(sentences.size())).strip().split("\\s+");
        int start = random.nextInt(words.length - PHRASE_WORDS + 1);
        return Optional.of(String.join(" ", Arrays.copyOfRange(words, start, start + PHRASE_WORDS)));
    }

    /** The pages that hold a phrase. */
    Map<String, Integer> holding(String phrase) {
        String wanted = " " + String.join(" ", tokens.of(phrase)) + " ";
        Map<String, Integer> gains = new LinkedHashMap<>();
        mentioning(phrase, 1)
                .filter(f ->
                        texts(f).anyMatch(text -> (" " + String.join(" ", tokens.of(text)) + " ").contains(wanted)))
                .forEach(f -> gains.put(f.address(), 3));
        return gains;
    }
}
