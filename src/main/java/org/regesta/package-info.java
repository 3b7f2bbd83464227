/**
 * Regesta turns a folder of Markdown and JSON, written by editors and reviewed like code, into a static website.
 *
 * <p>It is one pipeline. {@code load} reads every file into records and notes where each value stands; {@code link} joins them
 * by their names; {@code validate} holds them against history and the editorial rules; {@code render} prints pages;
 * {@code index} derives what machines read; {@code publish} swaps the finished site in. {@code build} runs these six, and they
 * never import one another: what passes between them is a record of {@code model}. Above are the ways to run it, {@code cli},
 * {@code serve} and {@code scaffold}; below is what knows nothing of a site: {@code markdown}, {@code citation}, {@code edtf}
 * and {@code diagnostic}. Each package imports only packages below it, and {@code PackageOrderTest} holds it to that.
 *
 * <p>What holds everywhere:
 *
 * <ul>
 *   <li>An author's mistake is a {@code Diagnostic} with file, line and column, never an exception; all are reported in one
 *       run, and with a single error nothing is written.
 *   <li>Values are checked where they are made, so that every {@code Slug} or {@code Edtf} in the program is a good one; what
 *       may be missing is an {@code Optional}.
 *   <li>The same content and templates give the same bytes, whatever the machine, the clock, the locale or the order of files.
 *   <li>What an editor writes is never run, and never reaches a page unescaped.
 * </ul>
 */
@NullMarked
package org.regesta;

import org.jspecify.annotations.NullMarked;
