/**
 * Joins the site: gives every target its names, resolves every link, reference and citation, and turns links round into
 * backlinks.
 *
 * <p>It must never know how a page is printed, nor whether what it says is true.
 */
@NullMarked
package org.regesta.link;

import org.jspecify.annotations.NullMarked;
