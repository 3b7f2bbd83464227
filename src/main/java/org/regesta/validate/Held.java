package org.regesta.validate;

import org.regesta.model.Office;

/**
 * A term with the office to which it belongs.
 *
 * @param office the office
 * @param term somebody's time in it
 */
record Held(Office office, Office.Term term) {}
