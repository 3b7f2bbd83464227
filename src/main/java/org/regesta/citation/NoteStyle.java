package org.regesta.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How works and citations are printed, in plain words. */
public final class NoteStyle {
    private static final int MANY = 3;

    /** The work as a list of sources prints it. */
    public String entry(Reference reference) {
        return Stream.of(Optional.of(names(reference)), reference.title().map(t -> t.value()), published(reference))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .map(part -> part.matches(".*[.?!]") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }

    /** The citations of one note. */
    public String note(List<Citation> citations, Bibliography bibliography) {
        return citations.stream().map(c -> cite(c, bibliography)).collect(Collectors.joining("; ")) + ".";
    }

    /** One citation, without a full stop. */
    public String cite(Citation citation, Bibliography bibliography) {
        String work = bibliography
                .find(citation.key().value())
                .map(reference -> brief(reference, citation.authorSuppressed()))
                .orElse(citation.key().value().value());
        return Stream.of(
                        citation.prefix().map(p -> p + " " + work).or(() -> Optional.of(work)),
                        citation.locator().map(Locator::text),
                        citation.suffix())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String brief(Reference reference, boolean withoutAuthor) {
        Stream<String> names = withoutAuthor ? Stream.empty() : Stream.of(names(reference));
        return Stream.concat(names, Stream.of(reference.heading(), "(" + year(reference) + ")"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "))
                .replace(", (", " (");
    }

    private static String year(Reference reference) {
        return reference.issued().flatMap(CslDate::year).orElse("n.d.");
    }

    private static String names(Reference reference) {
        List<String> names = reference.names().stream().map(PersonName::inOrder).toList();
        String editors = reference.author().isEmpty() && !reference.editor().isEmpty() ? ", ed." : "";
        if (names.size() > MANY) {
            return names.get(0) + " et al." + editors;
        }
        return String.join(" and ", names) + editors;
    }

    private static Optional<String> published(Reference reference) {
        String journal = Stream.of(reference.containerTitle(), reference.volume(), reference.issue().map(i -> "no. " + i))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String house = Stream.of(reference.publisherPlace(), reference.publisher())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
        String where = Stream.of(journal, house).filter(s -> !s.isEmpty()).collect(Collectors.joining(". "));
        String when = year(reference);
        String pages = reference.page().map(p -> ": " + p.replace('-', '–')).orElse("");
        return Optional.of((where.isEmpty() ? when : where + ", " + when) + pages);
    }
}
