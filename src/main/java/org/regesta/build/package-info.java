/**
 * The pipeline: load, link, validate, render, index, publish.
 *
 * <p>It must never do the work of a stage itself.
 */
@NullMarked
package org.regesta.build;

import org.jspecify.annotations.NullMarked;
