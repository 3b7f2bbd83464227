/**
 * Draws what the site knows as SVG, at build time: the period with its events, terms of office, and maps.
 *
 * <p>Lengths along the axis are percentages and all others are CSS pixels, so that a drawing fits any width and its
 * marks never become too small to hit; a map, which has no axis, is drawn for the width of a text and for that of a telephone.
 * It draws what it is given, and must never know which page asks for it.
 */
@NullMarked
package org.regesta.picture;

import org.jspecify.annotations.NullMarked;
