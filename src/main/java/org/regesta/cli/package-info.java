/**
 * The command line: arguments, exit codes, printing.
 *
 * <p>It must never know how a site is made.
 */
@NullMarked
package org.regesta.cli;

import org.jspecify.annotations.NullMarked;
