package org.regesta.link;

import java.util.List;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Inline;
import org.regesta.model.Permalink;
import org.regesta.model.Target;

/**
 * A stretch of running text somewhere on the site.
 *
 * @param from the page, event or office to which it belongs
 * @param place its address, as exact as it has one
 * @param content its words
 * @param file the file in which it was written
 */
record SiteText(Target from, Permalink place, List<Inline> content, SourceFile file) {}
