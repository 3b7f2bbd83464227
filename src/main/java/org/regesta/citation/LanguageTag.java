package org.regesta.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the tag of a language, such as {@code de}, in what stands in a bibliography. */
final class LanguageTag {
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private LanguageTag() {}

    static Optional<String> of(String written) {
        return FORM.matcher(written).matches() ? Optional.of(written) : named(written);
    }

    private static Optional<String> named(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> Locale.forLanguageTag(tag)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
