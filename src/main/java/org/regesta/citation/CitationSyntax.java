package org.regesta.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Passage;

/** Pandoc's citation syntax, as it stands between square brackets or in a string of a data file. */
public final class CitationSyntax {
    private static final Pattern WORK = Pattern.compile(
            "^(?<prefix>[^@]*?)(?<at>-?@)(?:\\{(?<braced>[^}]+)\\}|(?<key>" + CitationKey.FORM + "))(?<rest>.*)$",
            Pattern.DOTALL);

    private CitationSyntax() {}

    /** The citations of a text such as {@code see @a, p. 5; @b}; nothing if any part of it is not a citation. */
    public static Optional<List<Citation>> parse(Passage passage) {
        List<Citation> citations = new ArrayList<>();
        int from = 0;
        for (int to = semicolon(passage.text(), from); from <= passage.text().length(); ) {
            Optional<Citation> citation = one(passage.part(from, to));
            if (citation.isEmpty()) {
                return Optional.empty();
            }
            citations.add(citation.get());
            from = to + 1;
            to = from > passage.text().length() ? from : semicolon(passage.text(), from);
        }
        return Optional.of(citations);
    }

    private static int semicolon(String text, int from) {
        int at = text.indexOf(';', from);
        return at < 0 ? text.length() : at;
    }

    private static Optional<Citation> one(Passage part) {
        Matcher matcher = WORK.matcher(part.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String group = matcher.group("key") == null ? "braced" : "key";
        if (!CitationKey.isKey(matcher.group(group))) {
            return Optional.empty();
        }
        Located<CitationKey> key = new Located<>(
                new CitationKey(matcher.group(group)), part.span(matcher.start("at"), matcher.start("rest")));
        LocatorText rest = LocatorText.of(matcher.group("rest"));
        return Optional.of(new Citation(
                key,
                words(matcher.group("prefix")),
                rest.locator(),
                rest.suffix(),
                matcher.group("at").length() > 1));
    }

    private static Optional<String> words(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
