/**
 * Works and how they are cited: references, citation keys, citations, locators, the bibliography, and how a note prints them.
 *
 * <p>It must never know where a citation stands: pages, Markdown and templates are above it.
 */
@NullMarked
package org.regesta.citation;

import org.jspecify.annotations.NullMarked;
