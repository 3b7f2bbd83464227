package org.regesta.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regesta.diagnostic.Located;

/** Writes works in the format of Research Information Systems, which every reference manager reads. */
public final class RisExport {
    private static final Map<String, String> TYPES = Map.of(
            "book", "BOOK",
            "chapter", "CHAP",
            "article-journal", "JOUR",
            "article-magazine", "MGZN",
            "article-newspaper", "NEWS",
            "thesis", "THES",
            "report", "RPRT",
            "webpage", "ELEC");

    private final StringBuilder out = new StringBuilder();

    private RisExport() {}

    /** One work as a record. */
    public static String of(Reference work) {
        RisExport export = new RisExport();
        export.tag("TY", Optional.of(TYPES.getOrDefault(work.type().value(), "GEN")));
        export.tag("ID", Optional.of(work.key().value()));
        export.fields(work);
        return export.out.append("ER  - \n").toString();
    }

    private void fields(Reference work) {
        work.author().forEach(name -> tag("AU", Optional.of(name(name))));
        work.editor().forEach(name -> tag(work.author().isEmpty() ? "AU" : "ED", Optional.of(name(name))));
        work.translator().forEach(name -> tag("A4", Optional.of(name(name))));
        tag("TI", work.title().map(Located::value));
        tag(work.type().value().startsWith("article") ? "JO" : "T2", work.containerTitle());
        tag("T3", work.collectionTitle());
        tag("VL", work.volume());
        tag("IS", work.issue());
        pages(work);
        tag("ET", work.edition());
        tag("PB", work.publisher());
        tag("CY", work.publisherPlace());
        tag("PY", work.issued().flatMap(CslDate::year));
        tag("DA", work.issued().flatMap(RisExport::day));
        tag("DO", work.doi());
        tag("SN", work.isbn());
        tag("UR", work.url());
        tag("LA", work.language());
    }

    private void pages(Reference work) {
        String[] pages = work.page().orElse("").split("[-–]", 2);
        tag("SP", Optional.of(pages[0].strip()).filter(first -> !first.isEmpty()));
        tag("EP", pages.length > 1 ? Optional.of(pages[1].strip()) : Optional.empty());
    }

    private static Optional<String> day(CslDate date) {
        List<Integer> parts = date.dateParts().stream().findFirst().orElse(List.of());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String day = parts.size() > 2 ? String.format(Locale.ROOT, "%02d", parts.get(2)) : "";
        return Optional.of(String.format(Locale.ROOT, "%d/%02d/%s", parts.get(0), parts.get(1), day));
    }

    private static String name(PersonName name) {
        return name.literal().orElseGet(() -> {
            String particles = (name.droppingParticle().orElse("") + " "
                            + name.nonDroppingParticle().orElse(""))
                    .strip();
            String family = (particles + " " + name.family().orElse("")).strip();
            return family
                    + name.given().map(given -> ", " + given).orElse("")
                    + name.suffix().map(s -> ", " + s).orElse("");
        });
    }

    private void tag(String tag, Optional<String> value) {
        value.ifPresent(text -> out.append(tag).append("  - ").append(text).append('\n'));
    }
}
