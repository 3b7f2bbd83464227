package org.regesta.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that say nothing alone, such as "of", and are not indexed.
 *
 * <p>So that phrases which hold them are found none the less, the index notes by their numbers which of them stand right
 * before and right behind each word that is indexed.
 */
final class StopWords {
    private static final int MOST = 63;

    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();

    StopWords(List<String> words) {
        if (words.size() > MOST) {
            throw new IllegalArgumentException("there can be " + MOST + " stop words, not " + words.size());
        }
        this.words = List.copyOf(words);
        words.forEach(word -> numbers.put(word, numbers.size() + 1));
    }

    boolean contains(String word) {
        return numbers.containsKey(word);
    }

    /** The words, in the order that gives them their numbers, which start at 1. */
    List<String> inOrder() {
        return words;
    }

    /** The numbers of the words before and behind one of a text; 0 for a word that says something, or none. */
    int around(List<String> text, int index) {
        int before = index > 0 ? number(text.get(index - 1)) : 0;
        int behind = index + 1 < text.size() ? number(text.get(index + 1)) : 0;
        return before * (MOST + 1) + behind;
    }

    private int number(String word) {
        return numbers.getOrDefault(word, 0);
    }
}
