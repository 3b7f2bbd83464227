/**
 * What is wrong, and where: source files, spans in them, rules, diagnostics, and the four ways to print them.
 *
 * <p>It must never know what a page, a citation or a date is: it knows files, places in them and sentences.
 */
@NullMarked
package org.regesta.diagnostic;

import org.jspecify.annotations.NullMarked;
