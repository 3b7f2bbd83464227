package org.regesta.citation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What follows the key of a citation: a locator, words, or both.
 *
 * @param locator the place in the work
 * @param suffix the words behind it
 */
record LocatorText(Optional<Locator> locator, Optional<String> suffix) {
    private static final String LABELS = Arrays.stream(LocatorLabel.values())
            .flatMap(label -> label.forms().stream())
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final String ROMAN =
            "(?=[ivxlcdm])m{0,4}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})[rv]?(?![\\p{L}\\p{N}])";
    private static final String ARABIC = "\\d+[ivxlcdm]*[a-z]?(?![\\p{L}\\p{N}])";
    private static final String NUMBER = "(?:" + ARABIC + "|" + ROMAN + ")";
    // Behind a comma stand words and labels too: "p. 5, I think", "p. 5, l. 12".
    private static final String FURTHER = "(?:" + ARABIC + "|" + ROMAN + "(?!\\.|\\s+\\p{L}))";
    private static final Pattern FORM = Pattern.compile(
            "^\\s*,?\\s*(?:(?<label>" + LABELS + ")\\s*)?(?<value>" + NUMBER + "(?:\\s*(?:--?|–)\\s*" + NUMBER
                    + "|\\s*[,&]\\s*" + FURTHER + ")*)(?<suffix>.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static LocatorText of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()
                || (matcher.group("label") == null && !matcher.group("value").matches(".*\\d.*"))) {
            return new LocatorText(Optional.empty(), suffix(text));
        }
        LocatorLabel label = Optional.ofNullable(matcher.group("label"))
                .flatMap(LocatorLabel::of)
                .orElse(LocatorLabel.PAGE);
        return new LocatorText(
                Optional.of(new Locator(label, matcher.group("value"))), suffix(matcher.group("suffix")));
    }

    private static Optional<String> suffix(String text) {
        String words = text.strip().replaceFirst("^,\\s*", "").replaceAll("\\s+", " ");
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
