/**
 * Derives from the joined site what machines read: the search index, the map of the site.
 *
 * <p>It must never print a page for people.
 */
@NullMarked
package org.regesta.index;

import org.jspecify.annotations.NullMarked;
