package org.regesta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes a text apart into words: letters and digits in a row, without inner apostrophes and the possessive s. */
final class Tokens {
    private static final int LONGEST = 40;

    private final Folding folding;

    Tokens(Folding folding) {
        this.folding = folding;
    }

    /** The words of a text in order, those that say nothing too. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, words::add);
        return words;
    }

    /** Hands over each word of a text in order. */
    void each(String text, Consumer<String> reader) {
        String plain = folding.fold(text);
        int at = 0;
        while (at < plain.length()) {
            int end = endOfWord(plain, at);
            if (end > at) {
                reader.accept(word(plain.substring(at, end)));
                at = end;
            } else {
                at += Character.charCount(plain.codePointAt(at));
            }
        }
    }

    /** Where the word ends that begins here; here, if none does. */
    private static int endOfWord(String text, int start) {
        int end = endOfLetters(text, start);
        while (end > start && end < text.length() && text.charAt(end) == '\'') {
            int next = endOfLetters(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static String word(String written) {
        if (written.indexOf('\'') < 0) {
            return cut(written);
        }
        String bare = written.endsWith("'s") ? written.substring(0, written.length() - 2) : written;
        return cut(bare.replace("'", ""));
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }
}
