package org.regesta.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names, each with what bears it, that are found in a text word by word: the time taken grows with the text and with the
 * number of words in the longest name, not with the number of names.
 *
 * @param <T> what bears a name
 */
final class Lexicon<T> {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Node<T> root = new Node<>();

    /** Adds a name; several things may bear it. */
    void add(String name, T bearer) {
        Node<T> node = root;
        String before = "";
        int at = 0;
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            String key = before.isEmpty() ? word.group() : joint(name, at, word.start()) + word.group();
            node = node.next.computeIfAbsent(key, k -> new Node<>());
            before = key;
            at = word.end();
        }
        if (node != root) {
            node.bearers.add(bearer);
        }
    }

    /** The names in a text, in order; of names that overlap, the one that begins first, and of these the longest. */
    List<Found<T>> in(String text) {
        List<int[]> words = WORD.matcher(text)
                .results()
                .map(word -> new int[] {word.start(), word.end()})
                .toList();
        List<Found<T>> found = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i >= next) {
                next = Math.max(next, longest(text, words, i, found));
            }
        }
        return found;
    }

    /** Adds the longest name that begins with a word, and returns the word behind it. */
    private int longest(String text, List<int[]> words, int first, List<Found<T>> found) {
        Node<T> node = root.next.get(text.substring(words.get(first)[0], words.get(first)[1]));
        int end = first;
        Node<T> best = null;
        for (int i = first; node != null; i++) {
            if (!node.bearers.isEmpty()) {
                best = node;
                end = i + 1;
            }
            node = i + 1 < words.size() && !node.next.isEmpty() ? node.next.get(key(text, words, i + 1)) : null;
        }
        if (best != null) {
            found.add(new Found<>(words.get(first)[0], words.get(end - 1)[1], List.copyOf(best.bearers)));
        }
        return end;
    }

    private static String key(String text, List<int[]> words, int index) {
        int[] word = words.get(index);
        return joint(text, words.get(index - 1)[1], word[0]) + text.substring(word[0], word[1]);
    }

    /** What stands between two words, however it is typed. */
    private static String joint(String text, int from, int to) {
        String joint = text.substring(from, to);
        return joint.equals(" ")
                ? joint
                : joint.replaceAll("[\\s\\u00a0]+", " ")
                        .replaceAll("[-‑–—]", "-")
                        .replace('\'', '’');
    }

    /** The names that go on with a word. */
    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final List<T> bearers = new ArrayList<>();
    }

    /**
     * A name in a text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param bearers what bears it
     */
    record Found<T>(int start, int end, List<T> bearers) {}
}
