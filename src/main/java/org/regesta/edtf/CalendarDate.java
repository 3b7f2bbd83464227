package org.regesta.edtf;

import java.util.List;

/** What a date says of the calendar, its marks of doubt left aside. Lists of parts start with the year. */
sealed interface CalendarDate
        permits CalendarDay,
                CalendarMonth,
                CalendarSeason,
                CalendarYear,
                CalendarDecade,
                CalendarCentury,
                PartlyUnknown {
    /** The days it covers, or one of which it is. */
    DaySpan days();

    /** The parts as EDTF writes them between hyphens. */
    List<String> digits();

    /** The known parts as English writes them. */
    List<String> words();

    /** The unit of each known part. */
    List<Precision> units();

    /** What English adds after the words. */
    default String remark() {
        return "";
    }

    /** Whether every day of {@link #days()} belongs to the date, and not only some unknown one of them. */
    default boolean coversItsDays() {
        return true;
    }
}
