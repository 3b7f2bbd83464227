package org.regesta.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Located;

/** Writes works as BibTeX in UTF-8, as Biber, Zotero and JabRef read it. */
public final class BibtexExport {
    private static final Map<String, String> TYPES = Map.of(
            "book", "book",
            "chapter", "incollection",
            "article-journal", "article",
            "article-magazine", "article",
            "article-newspaper", "article",
            "thesis", "phdthesis",
            "report", "techreport");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final StringBuilder out = new StringBuilder();

    private BibtexExport() {}

    /** One work as an entry. */
    public static String of(Reference work) {
        BibtexExport export = new BibtexExport();
        export.out.append('@').append(TYPES.getOrDefault(work.type().value(), "misc"));
        export.out.append('{').append(work.key()).append(",\n");
        export.fields(work);
        return export.out.append("}\n").toString();
    }

    private void fields(Reference work) {
        names("author", work.author());
        names("editor", work.editor());
        names("translator", work.translator());
        field("title", work.title().map(Located::value).map(title -> "{" + title + "}"));
        field(work.type().value().equals("chapter") ? "booktitle" : "journal", work.containerTitle());
        field("series", work.collectionTitle());
        field("volume", work.volume());
        field("number", work.issue());
        field("pages", work.page().map(page -> page.replaceAll("[-–]+", "--")));
        field("edition", work.edition());
        field("publisher", work.publisher());
        field("address", work.publisherPlace());
        date(work);
        verbatim("doi", work.doi());
        field("isbn", work.isbn());
        verbatim("url", work.url());
        field("language", work.language());
    }

    private void date(Reference work) {
        field("year", work.issued().flatMap(CslDate::year));
        work.issued()
                .flatMap(date -> date.dateParts().stream().findFirst())
                .filter(parts -> parts.size() > 1)
                .ifPresent(parts -> out.append("  month = ")
                        .append(MONTHS.get(parts.get(1) - 1))
                        .append(",\n"));
    }

    private void names(String field, List<PersonName> names) {
        if (!names.isEmpty()) {
            field(field, Optional.of(names.stream().map(BibtexExport::name).collect(Collectors.joining(" and "))));
        }
    }

    /** BibTeX takes the small words before a family name for its particle; a whole name stands in braces. */
    private static String name(PersonName name) {
        if (name.literal().isPresent()) {
            return "{" + name.literal().get() + "}";
        }
        String particles = (name.droppingParticle().orElse("") + " "
                        + name.nonDroppingParticle().orElse(""))
                .strip();
        String family = (particles + " " + name.family().orElse("")).strip();
        String suffix = name.suffix().map(s -> ", " + s).orElse("");
        return family + suffix + name.given().map(given -> ", " + given).orElse("");
    }

    private void field(String name, Optional<String> value) {
        write(name, value.map(BibtexExport::escape));
    }

    /** An address, which Biber takes as it stands. */
    private void verbatim(String name, Optional<String> value) {
        write(name, value.map(text -> text.replace("{", "%7B").replace("}", "%7D")));
    }

    private void write(String name, Optional<String> value) {
        value.ifPresent(text ->
                out.append("  ").append(name).append(" = {").append(text).append("},\n"));
    }

    private static String escape(String text) {
        return text.replaceAll("(?<!\\\\)([&%$#_])", "\\\\$1");
    }
}
