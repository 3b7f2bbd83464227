package org.regesta.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The words of one page, with how it uses each. */
final class PageWords {
    private static final Pattern COMPOUND =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}'’]+(?:[-‐‑–][\\p{L}\\p{N}\\p{M}'’]+)+");

    /** How many positions lie between two fields, so that no phrase runs from one into the next. */
    private static final int GAP = 50;

    private final Tokens tokens;
    private final StopWords stopWords;
    private final FieldLengths weights;
    private final Findable findable;
    private final KeyWords keys;
    private final Map<String, WordUse> uses = new HashMap<>();
    private int position;

    PageWords(Findable findable, Tokens tokens, StopWords stopWords, KeyWords keys, FieldLengths average) {
        this.tokens = tokens;
        this.stopWords = stopWords;
        this.findable = findable;
        this.keys = keys;
        this.weights = average.weights(findable);
        name(0, findable.card().title(), weights.title());
        for (int i = 0; i < findable.names().size(); i++) {
            name(i + 1, findable.names().get(i), weights.names());
        }
        passage(0, findable.card().summary() + " · " + findable.facts());
        for (int i = 0; i < findable.passages().size(); i++) {
            passage(i, findable.passages().get(i));
        }
    }

    Map<String, WordUse> uses() {
        return uses;
    }

    private void name(int number, String name, double weight) {
        List<String> words = telling(tokens.of(name));
        int key = keys.place(findable, words);
        for (int i = 0; i < words.size(); i++) {
            use(words.get(i)).inName(number, i, words.size(), i == key, weight);
        }
        compounds(name)
                .forEach(compound -> use(compound).inName(number, 0, Math.max(1, words.size() - 1), key >= 0, weight));
    }

    /** The words that say something; all of them if none does. */
    private List<String> telling(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !stopWords.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** Words joined by hyphens as one: Brest-Litovsk is also looked for as Brestlitovsk. */
    private List<String> compounds(String name) {
        List<String> compounds = new ArrayList<>();
        COMPOUND.matcher(name).results().forEach(found -> compounds.add(String.join("", tokens.of(found.group()))));
        compounds.removeIf(compound -> compound.chars().anyMatch(Character::isDigit));
        return compounds;
    }

    private void passage(int number, Passage passage) {
        each(passage.heading(), (word, place) -> use(word).inHeading(number, place, weights.headings()));
        passage(number, passage.text());
    }

    private void passage(int number, String text) {
        each(text, (word, place) -> use(word).inText(number, place, weights.text()));
    }

    /** Hands over each word of a text that says something, with its place. */
    private void each(String text, BiConsumer<String, WordUse.Place> reader) {
        List<String> words = tokens.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (!stopWords.contains(words.get(i))) {
                reader.accept(words.get(i), new WordUse.Place(position + i, stopWords.around(words, i)));
            }
        }
        position += words.size() + GAP;
    }

    private WordUse use(String word) {
        return uses.computeIfAbsent(word, w -> new WordUse());
    }
}
