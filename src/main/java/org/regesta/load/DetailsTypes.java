package org.regesta.load;

import java.util.EnumMap;
import java.util.Map;
import org.regesta.model.Details;
import org.regesta.model.PageKind;

/** Which record and which schema the front matter of each kind of page has. */
final class DetailsTypes {
    private static final Map<PageKind, Class<? extends Details>> TYPES = new EnumMap<>(Map.of(
            PageKind.ARTICLE, Details.Article.class,
            PageKind.PERSON, Details.Person.class,
            PageKind.TREATY, Details.Treaty.class,
            PageKind.ORGANIZATION, Details.Organization.class,
            PageKind.STATE, Details.State.class,
            PageKind.PLACE, Details.Place.class,
            PageKind.EVENT, Details.Event.class,
            PageKind.CONCEPT, Details.Concept.class,
            PageKind.DEBATE, Details.Debate.class,
            PageKind.PLAIN, Details.Plain.class));

    private DetailsTypes() {}

    static Class<? extends Details> of(PageKind kind) {
        Class<? extends Details> type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalStateException("no front matter is known for " + kind);
        }
        return type;
    }

    static String schema(PageKind kind) {
        return kind.label();
    }
}
