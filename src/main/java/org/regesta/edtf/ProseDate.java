package org.regesta.edtf;

/**
 * A date found in prose.
 *
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param end where it ends, the first unit after it
 * @param date what it says
 */
public record ProseDate(int start, int end, Edtf date) {}
