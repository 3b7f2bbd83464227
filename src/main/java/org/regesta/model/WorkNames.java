package org.regesta.model;

import java.util.List;
import org.regesta.citation.Bibliography;
import org.regesta.citation.Citation;
import org.regesta.citation.PersonName;
import org.regesta.citation.Reference;
import org.regesta.markdown.Inline;

/** The names under which works are spoken of in a sentence. */
public final class WorkNames {
    private static final int MOST = 3;

    private WorkNames() {}

    /** The authors of the works that a sentence names. */
    public static String of(Inline.CitationGroup group, Bibliography bibliography) {
        return group.citations().stream()
                .map(Citation::key)
                .flatMap(key -> bibliography.find(key.value()).stream())
                .map(WorkNames::of)
                .findFirst()
                .orElse("");
    }

    /** The authors of a work by family name, or its title if it has none. */
    public static String of(Reference reference) {
        List<String> names = reference.names().stream().map(PersonName::brief).toList();
        if (names.isEmpty()) {
            return reference.heading();
        }
        if (names.size() > MOST) {
            return names.get(0) + " and others";
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
