/**
 * Prints the joined site as pages: view records for the templates, and the templates' engine.
 *
 * <p>Decisions are taken here, in Java; a template only prints a view. This package must never check content.
 */
@NullMarked
package org.regesta.render;

import org.jspecify.annotations.NullMarked;
