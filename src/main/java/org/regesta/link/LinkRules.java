package org.regesta.link;

import java.util.List;
import org.regesta.diagnostic.Rule;

/** What links, references and citations must keep to. */
public final class LinkRules {
    static final Rule ID_DUPLICATE = Rule.firm("id-duplicate", "An id is unique over all kinds of content.");
    static final Rule LINK_UNKNOWN =
            Rule.error("link-unknown", "Every link leads to a page, an event or an office that exists.");
    static final Rule LINK_AMBIGUOUS = Rule.firm("link-ambiguous", "A name in a link belongs to one target only.");
    static final Rule LINK_CASE = Rule.error("link-case", "A name in a link has the capitals of its target.");
    static final Rule ANCHOR_UNKNOWN = Rule.error("anchor-unknown", "A link to a heading leads to one that exists.");
    static final Rule IMAGE_MISSING = Rule.firm("image-missing", "Every picture shown is in content/images.");
    static final Rule REF_UNKNOWN =
            Rule.firm("ref-unknown", "Every id in data and front matter belongs to an entry of the right kind.");
    static final Rule CITE_UNKNOWN = Rule.firm("cite-unknown", "Every work cited is in the bibliography.");

    static final Rule MAP_POSITION =
            Rule.firm("map-position", "What is on a map has a position there, with the longitude first.");

    private LinkRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                ID_DUPLICATE,
                LINK_UNKNOWN,
                LINK_AMBIGUOUS,
                LINK_CASE,
                ANCHOR_UNKNOWN,
                IMAGE_MISSING,
                REF_UNKNOWN,
                CITE_UNKNOWN,
                MAP_POSITION);
    }
}
