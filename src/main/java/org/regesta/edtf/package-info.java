/**
 * Dates as historians know them: EDTF (ISO 8601-2:2019), level 0 without times of day, level 1, and of level 2 the sets
 * and the marks of doubt on a part. A date knows its earliest and latest day, how it stands to another date, and its
 * words for readers; {@link org.regesta.edtf.ProseDates} finds dates in those words. All days are proleptic Gregorian;
 * {@link org.regesta.edtf.OldStyle} is the one door from the Julian calendar.
 *
 * <p>The package must never know where a date stood (a file, a key, an entry), what the date is of, or how a mistake is
 * reported: it throws {@link org.regesta.edtf.EdtfException} with a place in the text it was given.
 */
@NullMarked
package org.regesta.edtf;

import org.jspecify.annotations.NullMarked;
