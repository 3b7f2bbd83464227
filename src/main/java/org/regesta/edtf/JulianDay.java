package org.regesta.edtf;

/**
 * A day by its number in the count that knows no calendar, Joseph Scaliger's. The Julian year is counted here from
 * March, so that the leap day is its last one and the months from March on alternate in one fixed way.
 */
record JulianDay(long number) {
    private static final int FOUR_YEARS = 1461;
    private static final int FIVE_MONTHS = 153;
    // The day before 1 March of the year 0 in the Julian calendar.
    private static final long BEFORE_MARCH_0 = 1721117;

    /** The number of a day in the Julian calendar. */
    static JulianDay of(OldStyle date) {
        int sinceMarch = Math.floorMod(date.month() - 3, 12);
        int year = date.month() < 3 ? date.year() - 1 : date.year();
        long days = Math.floorDiv((long) FOUR_YEARS * year, 4) + (FIVE_MONTHS * sinceMarch + 2) / 5 + date.day();
        return new JulianDay(BEFORE_MARCH_0 + days);
    }

    /** The day in the Julian calendar. */
    OldStyle oldStyle() {
        long sinceStart = number - BEFORE_MARCH_0 - 1;
        int year = (int) Math.floorDiv(4 * sinceStart + 3, (long) FOUR_YEARS);
        int dayOfYear = (int) (sinceStart - Math.floorDiv((long) FOUR_YEARS * year, 4));
        int sinceMarch = (5 * dayOfYear + 2) / FIVE_MONTHS;
        int day = dayOfYear - (FIVE_MONTHS * sinceMarch + 2) / 5 + 1;
        return new OldStyle(sinceMarch < 10 ? year : year + 1, Math.floorMod(sinceMarch + 2, 12) + 1, day);
    }
}
