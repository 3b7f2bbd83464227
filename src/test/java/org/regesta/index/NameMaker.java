package org.regesta.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes words that look like given ones: each letter follows the three before it as often as it does there. */
final class NameMaker {
    private static final int MEMORY = 3;
    private static final char END = '.';

    private final Map<String, StringBuilder> followers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Random random;

    NameMaker(List<String> words, Random random) {
        this.random = random;
        words.forEach(this::learn);
    }

    private void learn(String word) {
        String letters = "^^^" + word.toLowerCase(Locale.ROOT) + END;
        for (int i = MEMORY; i < letters.length(); i++) {
            followers
                    .computeIfAbsent(letters.substring(i - MEMORY, i), k -> new StringBuilder())
                    .append(letters.charAt(i));
        }
    }

    /** A word that was not made before, between two lengths. */
    String next(int shortest, int longest) {
        for (int i = 0; i < 200; i++) {
            String word = word();
            if (word.length() >= shortest && word.length() <= longest && taken.add(word)) {
                return word;
            }
        }
        String last = word();
        taken.add(last);
        return last;
    }

    private String word() {
        StringBuilder word = new StringBuilder("^^^");
        while (word.length() < 20) {
            StringBuilder choice = followers.get(word.substring(word.length() - MEMORY));
            char letter = choice.charAt(random.nextInt(choice.length()));
            if (letter == END) {
                break;
            }
            word.append(letter);
        }
        return word.substring(MEMORY);
    }

    /** The word with a capital. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
