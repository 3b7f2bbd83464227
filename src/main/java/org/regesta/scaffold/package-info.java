/**
 * Makes content for an editor to go on with: a new file of a kind, a new event in the file of its year, the lines
 * of the ledger.
 *
 * <p>What it makes passes every check as it stands. It must never change a word that somebody wrote.
 */
@NullMarked
package org.regesta.scaffold;

import org.jspecify.annotations.NullMarked;
