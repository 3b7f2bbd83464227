package org.regesta.validate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Located;
import org.regesta.model.Details;
import org.regesta.model.Slug;

/**
 * Words that state a position of a debate as a fact.
 *
 * @param debate the debate
 * @param position the position
 * @param words the words, where an editor listed them
 * @param longest the longest of the words, in small letters
 * @param pattern finds them in a sentence
 */
record FlatClaim(Slug debate, Details.Position position, Located<String> words, String longest, Pattern pattern) {
    /** A few words that may stand for an ellipsis. */
    private static final String GAP = "(?:[^\\s.;:]+\\s+){0,6}?";

    static FlatClaim of(Slug debate, Details.Position position, Located<String> words) {
        return new FlatClaim(debate, position, words, longest(words.value()), pattern(words.value()));
    }

    private static String longest(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[\\s…]+"))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    /** Whether a text, in small letters, may hold the words; most texts don't, and then nobody need look closer. */
    boolean mayBeIn(String text) {
        return text.contains(longest);
    }

    private static Pattern pattern(String words) {
        String pattern = Arrays.stream(words.strip().split("\\s*…\\s*"))
                .map(part ->
                        Arrays.stream(part.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("\\s+" + GAP));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
