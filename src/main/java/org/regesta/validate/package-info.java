/**
 * Holds the joined site against history and the editorial rules: one class a rule.
 *
 * <p>Checks are pure and know nothing of one another. This package must never read a file, and never change what it checks.
 */
@NullMarked
package org.regesta.validate;

import org.jspecify.annotations.NullMarked;
