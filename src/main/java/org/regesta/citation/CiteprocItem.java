package org.regesta.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.regesta.diagnostic.Located;

/** Hands a work to citeproc-java. */
final class CiteprocItem {
    private CiteprocItem() {}

    static CSLItemData of(Reference reference) {
        CSLItemDataBuilder item =
                new CSLItemDataBuilder().id(reference.key().value()).type(type(reference));
        names(reference.author(), item::author);
        names(reference.editor(), item::editor);
        names(reference.translator(), item::translator);
        set(reference.title().map(Located::value), item::title);
        set(reference.shortTitle(), item::titleShort);
        set(reference.containerTitle(), item::containerTitle);
        set(reference.collectionTitle(), item::collectionTitle);
        set(reference.collectionNumber(), item::collectionNumber);
        set(reference.volume(), item::volume);
        set(reference.issue(), item::issue);
        set(reference.page(), item::page);
        set(reference.edition().map(CiteprocItem::ordinal), item::edition);
        publication(reference, item);
        return item.build();
    }

    private static void publication(Reference reference, CSLItemDataBuilder item) {
        set(reference.publisher(), item::publisher);
        set(reference.publisherPlace(), item::publisherPlace);
        set(reference.archive(), item::archive);
        set(reference.archiveLocation(), item::archiveLocation);
        set(reference.genre(), item::genre);
        set(reference.url(), item::URL);
        set(reference.doi(), item::DOI);
        set(reference.isbn(), item::ISBN);
        set(reference.language(), item::language);
        reference.issued().flatMap(CiteprocItem::date).ifPresent(item::issued);
        reference.originalDate().flatMap(CiteprocItem::date).ifPresent(item::originalDate);
        reference.accessed().flatMap(CiteprocItem::date).ifPresent(item::accessed);
    }

    private static <T> void set(Optional<T> value, Consumer<T> setter) {
        value.ifPresent(setter);
    }

    /** A type that citeproc-java knows; any other is printed as an article is. */
    private static CSLType type(Reference reference) {
        String name = reference.type().value().replace('-', '_').toUpperCase(Locale.ROOT);
        for (CSLType type : CSLType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return CSLType.ARTICLE;
    }

    /** citeproc-java writes "2 ed." for a bare number. */
    private static String ordinal(String edition) {
        if (!edition.matches("\\d+")) {
            return edition;
        }
        boolean teen = edition.matches("\\d*1\\d");
        return switch (teen ? '0' : edition.charAt(edition.length() - 1)) {
            case '1' -> edition + "st";
            case '2' -> edition + "nd";
            case '3' -> edition + "rd";
            default -> edition + "th";
        };
    }

    /** An empty list must not be set: citeproc-java would print "ed. by" and nobody. */
    private static void names(List<PersonName> names, Consumer<CSLName[]> setter) {
        if (!names.isEmpty()) {
            setter.accept(names.stream().map(CiteprocItem::name).toArray(CSLName[]::new));
        }
    }

    private static CSLName name(PersonName name) {
        CSLNameBuilder builder = new CSLNameBuilder();
        set(name.family(), builder::family);
        set(given(name), builder::given);
        set(name.nonDroppingParticle(), builder::nonDroppingParticle);
        set(name.suffix(), builder::suffix);
        set(name.literal(), builder::literal);
        return builder.build();
    }

    /** A particle such as "von" stands behind the given name, since citeproc-java would sort by it. */
    private static Optional<String> given(PersonName name) {
        return name.droppingParticle()
                .map(particle ->
                        name.given().map(given -> given + " " + particle).orElse(particle))
                .or(name::given);
    }

    private static Optional<CSLDate> date(CslDate date) {
        if (date.dateParts().isEmpty() && date.literal().isEmpty()) {
            return Optional.empty();
        }
        CSLDateBuilder builder = new CSLDateBuilder();
        if (!date.dateParts().isEmpty()) {
            builder.dateParts(date.dateParts().stream()
                    .map(parts -> parts.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new));
        }
        date.circa().filter(circa -> !circa.equals("false")).ifPresent(circa -> builder.circa(true));
        set(date.literal(), builder::literal);
        return Optional.of(builder.build());
    }
}
