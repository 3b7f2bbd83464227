/**
 * Makes the output folder equal the files of the site, whole or not at all.
 *
 * <p>It must never know what is in them.
 */
@NullMarked
package org.regesta.publish;

import org.jspecify.annotations.NullMarked;
