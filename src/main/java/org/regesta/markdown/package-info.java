/**
 * The Markdown dialect: parsing into a tree of our own, and printing that tree as HTML.
 *
 * <p>The parser inside is flexmark, and only this package knows it. What a link or a citation leads to is asked of the
 * interfaces that the packages above implement; this package must never know what a page is.
 */
@NullMarked
package org.regesta.markdown;

import org.jspecify.annotations.NullMarked;
