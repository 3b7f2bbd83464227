package org.regesta.validate;

import java.util.List;
import java.util.Optional;
import org.regesta.markdown.Inline;
import org.regesta.model.Page;
import org.regesta.model.Target;

/**
 * A sentence somewhere on the site.
 *
 * @param from the page, event or office to which it belongs
 * @param page the page, if it is one
 * @param place in what kind of text it stands
 * @param lead whether it stands before the first heading of a page
 * @param elsewhere whether "he" or "she" in it may be somebody else than the person whose page it is
 * @param inlines its running text
 * @param wording its words
 * @param skeleton its words with marks for links and dates
 */
record Statement(
        Target from,
        Optional<Page> page,
        Place place,
        boolean lead,
        boolean elsewhere,
        List<Inline> inlines,
        Wording wording,
        Skeleton skeleton) {
    /** The kinds of text in which a sentence can stand. */
    enum Place {
        /** The text of a page. */
        BODY,
        /** A heading, which is no sentence. */
        HEADING,
        /** The words of a source. */
        QUOTATION,
        /** A field of a data file or of front matter. */
        DATA
    }

    /** Whether the site itself says it. */
    boolean isOurs() {
        return place == Place.BODY || place == Place.DATA;
    }
}
