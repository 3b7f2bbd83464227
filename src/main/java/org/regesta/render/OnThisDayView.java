package org.regesta.render;

import java.util.List;

/** Anniversaries, month by month. */
record OnThisDayView(List<MonthOfDays> months) {
    /** A month with the days on which something happened. */
    record MonthOfDays(int number, String anchor, String name, List<Day> days) {}

    /** A day with its events; the remark of each link is the year, or the date in words. */
    record Day(int number, List<LinkView> events) {}
}
