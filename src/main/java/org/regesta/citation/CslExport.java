package org.regesta.citation;

import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes works as CSL-JSON, as Zotero and Pandoc read it. */
public final class CslExport {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CslExport() {}

    /** The works as one array. */
    public static String of(List<Reference> works) {
        ArrayNode array = JSON.createArrayNode();
        works.forEach(work -> fields(array.addObject(), work));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(array).replace("\r\n", "\n") + "\n";
    }

    private static void fields(ObjectNode node, Reference work) {
        node.put("id", work.key().value()).put("type", work.type().value());
        put(node, "title", work.title().map(Located::value));
        put(node, "title-short", work.titleShort());
        names(node, "author", work.author());
        names(node, "editor", work.editor());
        names(node, "translator", work.translator());
        date(node, "issued", work.issued());
        date(node, "original-date", work.originalDate());
        date(node, "accessed", work.accessed());
        put(node, "container-title", work.containerTitle());
        put(node, "collection-title", work.collectionTitle());
        put(node, "collection-number", work.collectionNumber());
        put(node, "volume", work.volume());
        put(node, "issue", work.issue());
        put(node, "page", work.page());
        put(node, "number-of-pages", work.numberOfPages());
        put(node, "publisher", work.publisher());
        put(node, "publisher-place", work.publisherPlace());
        put(node, "edition", work.edition());
        put(node, "archive", work.archive());
        put(node, "archive_location", work.archiveLocation());
        put(node, "genre", work.genre());
        put(node, "URL", work.url());
        put(node, "DOI", work.doi());
        put(node, "ISBN", work.isbn());
        put(node, "language", work.language());
    }

    private static void put(ObjectNode node, String field, Optional<String> value) {
        value.ifPresent(text -> node.put(field, text));
    }

    private static void names(ObjectNode node, String field, List<PersonName> names) {
        if (!names.isEmpty()) {
            ArrayNode array = node.putArray(field);
            names.forEach(name -> name(array.addObject(), name));
        }
    }

    private static void name(ObjectNode node, PersonName name) {
        put(node, "family", name.family());
        put(node, "given", name.given());
        put(node, "non-dropping-particle", name.nonDroppingParticle());
        put(node, "dropping-particle", name.droppingParticle());
        put(node, "suffix", name.suffix());
        put(node, "literal", name.literal());
    }

    private static void date(ObjectNode node, String field, Optional<CslDate> date) {
        date.ifPresent(d -> date(node.putObject(field), d));
    }

    private static void date(ObjectNode node, CslDate date) {
        if (!date.dateParts().isEmpty()) {
            ArrayNode dates = node.putArray("date-parts");
            for (List<Integer> parts : date.dateParts()) {
                ArrayNode one = dates.addArray();
                parts.forEach(one::add);
            }
        }
        put(node, "circa", date.circa());
        put(node, "literal", date.literal());
        put(node, "season", date.season());
    }
}
