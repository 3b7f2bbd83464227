package org.regesta.link;

import java.util.Set;
import org.regesta.diagnostic.Located;
import org.regesta.model.Slug;

/**
 * An id in data or front matter.
 *
 * @param id the id
 * @param kinds the kinds of target that it may belong to, as words
 */
record IdUse(Located<Slug> id, Set<String> kinds) {}
