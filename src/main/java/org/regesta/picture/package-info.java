/**
 * Draws what the site knows as SVG, at build time: the period with its events, and terms of office.
 *
 * <p>Lengths along the axis are percentages and all others are CSS pixels, so that a drawing fits any width and its
 * marks never become too small to hit. It draws what it is given, and must never know which page asks for it.
 */
@NullMarked
package org.regesta.picture;

import org.jspecify.annotations.NullMarked;
