/**
 * The site as immutable data: what editors wrote, what it becomes once linked, and the files that are written.
 *
 * <p>It passes between the stages. It must never touch the disk, and never know how anything is read or printed.
 */
@NullMarked
package org.regesta.model;

import org.jspecify.annotations.NullMarked;
