package org.regesta.validate;

import java.util.Arrays;
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
 * @param pattern finds them in a sentence
 */
record FlatClaim(Slug debate, Details.Position position, Located<String> words, Pattern pattern) {
    /** A few words that may stand for an ellipsis. */
    private static final String GAP = "(?:[^\\s.;:]+\\s+){0,6}?";

    static FlatClaim of(Slug debate, Details.Position position, Located<String> words) {
        return new FlatClaim(debate, position, words, pattern(words.value()));
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
