package org.regesta.model;

import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;

/**
 * The keys of front matter that pages of every kind share.
 *
 * @param title the title of the page, and the name by which it is linked
 * @param summary one sentence: the preview card, the search result and the meta description
 * @param aliases other names and spellings
 * @param contested the debates that concern it
 * @param importance of entries: 1 a full page, 2 a short one, 3 gloss and facts only
 * @param status whether it was reviewed
 * @param updated the day of its last change of substance
 * @param redirectFrom addresses at which it was published before
 */
public record FrontMatter(
        Located<String> title,
        Located<String> summary,
        List<Name> aliases,
        List<Located<Slug>> contested,
        Optional<Located<Integer>> importance,
        Status status,
        Optional<Located<Edtf>> updated,
        List<Located<String>> redirectFrom) {
    /** Copies the lists. */
    public FrontMatter {
        aliases = List.copyOf(aliases);
        contested = List.copyOf(contested);
        redirectFrom = List.copyOf(redirectFrom);
    }
}
