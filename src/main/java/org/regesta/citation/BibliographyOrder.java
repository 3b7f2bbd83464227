package org.regesta.citation;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Nearest;

/**
 * The order of a bibliography: by the first name or, where there is none, by title; then by year, title and key.
 *
 * <p>Capitals, marks and signs do not count, nor does an article that opens a title. A dropping particle such as "von" does not
 * count, a non-dropping one such as "van der" does. Names in Cyrillic letters follow those in Latin ones.
 */
public final class BibliographyOrder implements Comparator<Reference> {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Comparator<Reference> ORDER = Comparator.comparing(BibliographyOrder::head)
            .thenComparing(work -> work.issued().flatMap(date -> date.year()).orElse(""))
            .thenComparing(work -> title(work.heading()))
            .thenComparing(Reference::key);

    @Override
    public int compare(Reference one, Reference other) {
        return ORDER.compare(one, other);
    }

    private static String head(Reference work) {
        return work.names().stream().findFirst().map(BibliographyOrder::name).orElseGet(() -> title(work.heading()));
    }

    /** What a name is sorted by. Two blanks, for "Carr, Edward" comes before "Carr Hill, Ann". */
    static String name(PersonName name) {
        Stream<Optional<String>> behind = Stream.of(name.given(), name.droppingParticle(), name.suffix());
        return plain(name.brief()) + "  "
                + plain(behind.flatMap(Optional::stream).collect(Collectors.joining(" ")));
    }

    private static String title(String title) {
        return plain(title).replaceFirst("^(the|an?) ", "");
    }

    private static String plain(String words) {
        String letters = SIGNS.matcher(Nearest.fold(words)).replaceAll("");
        return BLANKS.matcher(letters).replaceAll(" ").strip();
    }
}
