package org.regesta.index;

import java.util.Random;

/** Makes the slips of a hasty typist: a letter changed, left out, added, or two changed about. */
final class Slips {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Random random;

    Slips(Random random) {
        this.random = random;
    }

    /** The word with so many slips, unlike itself; one slip in twelve hits the first letter. */
    String in(String word, int count) {
        String slipped = word;
        while (slipped.equals(word)) {
            slipped = word;
            for (int i = 0; i < count; i++) {
                slipped = one(slipped);
            }
        }
        return slipped;
    }

    private String one(String word) {
        int at = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(word.length() - 1);
        String letter = LETTERS.substring(random.nextInt(LETTERS.length())).substring(0, 1);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at);
            default -> changedAbout(word, Math.min(at, word.length() - 2));
        };
    }

    private static String changedAbout(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
