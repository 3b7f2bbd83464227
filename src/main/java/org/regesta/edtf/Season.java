package org.regesta.edtf;

import java.time.YearMonth;
import java.util.Locale;

/** A season of the northern year: three whole months, winter reaching into February of the next year. */
enum Season {
    /** March to May. */
    SPRING,
    /** June to August. */
    SUMMER,
    /** September to November. */
    AUTUMN,
    /** December to February of the next year. */
    WINTER;

    private static final int FIRST_CODE = 21;

    /** Whether EDTF level 1 writes some season with this number in the place of the month. */
    static boolean isCode(int number) {
        return number >= FIRST_CODE && number < FIRST_CODE + values().length;
    }

    /** The season EDTF writes with this number. */
    static Season ofCode(int number) {
        return values()[number - FIRST_CODE];
    }

    /** The number EDTF writes in the place of the month. */
    int code() {
        return FIRST_CODE + ordinal();
    }

    /** The days of the season that begins in a year. */
    DaySpan in(int year) {
        YearMonth first = YearMonth.of(year, 3).plusMonths(3L * ordinal());
        return DaySpan.of(first).hull(DaySpan.of(first.plusMonths(2)));
    }

    /** The season's English name. */
    String english() {
        return name().toLowerCase(Locale.ROOT);
    }
}
