/**
 * Reads {@code content/} into a {@link org.regesta.model.Site}: front matter, Markdown, timeline, offices, bibliography.
 *
 * <p>A file that can't be read is reported and never skipped. This package must never know whether what it reads is true, nor
 * what any of it links to.
 */
@NullMarked
package org.regesta.load;

import org.jspecify.annotations.NullMarked;
