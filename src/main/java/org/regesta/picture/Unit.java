package org.regesta.picture;

import java.time.LocalDate;
import org.regesta.edtf.MonthName;

/** How much time a column of a slice holds. */
enum Unit {
    DAY(1, 0, ""),
    THREE_DAYS(3, 0, "three days, named by the first"),
    WEEK(7, 0, "a week, named by its first day"),
    MONTH(0, 1, ""),
    QUARTER(0, 3, "three months, named by the first or by the new year"),
    HALF_YEAR(0, 6, "half a year, named by its first month or by the new year"),
    YEAR(0, 12, ""),
    TWO_YEARS(0, 24, "two years, named by the first"),
    FIVE_YEARS(0, 60, "five years, named by the first"),
    TEN_YEARS(0, 120, "ten years, named by the first");

    private final int days;
    private final int months;
    private final String words;

    Unit(int days, int months, String words) {
        this.days = days;
        this.months = months;
        this.words = words;
    }

    /** What a label that names only the beginning stands for; empty if it names the whole. */
    String words() {
        return words;
    }

    /** Where the first column starts, of some that begin with a day. */
    LocalDate start(LocalDate day) {
        if (days > 0) {
            return day;
        }
        int sinceYearNought = day.getYear() * 12 + day.getMonthValue() - 1;
        int first = Math.floorDiv(sinceYearNought, months) * months;
        return LocalDate.of(Math.floorDiv(first, 12), Math.floorMod(first, 12) + 1, 1);
    }

    private LocalDate next(LocalDate start) {
        return start.plusDays(days).plusMonths(months);
    }

    /** The column that starts on a day. */
    Column column(LocalDate start) {
        LocalDate last = next(start).minusDays(1);
        return new Column(label(start), group(start), start, last);
    }

    /** The words beneath a column: a day, a month, or the year where one begins. */
    private String label(LocalDate start) {
        return switch (this) {
            case DAY, THREE_DAYS, WEEK -> Integer.toString(start.getDayOfMonth());
            case MONTH -> month(start);
            case QUARTER, HALF_YEAR -> start.getMonthValue() == 1 ? Integer.toString(start.getYear()) : month(start);
            case YEAR, TWO_YEARS, FIVE_YEARS, TEN_YEARS -> Integer.toString(start.getYear());
        };
    }

    private String group(LocalDate start) {
        return switch (this) {
            case DAY, THREE_DAYS, WEEK -> month(start) + " " + start.getYear();
            case MONTH -> Integer.toString(start.getYear());
            default -> "";
        };
    }

    /** Three letters of the name of a month. */
    static String month(LocalDate day) {
        return MonthName.of(day.getMonth()).substring(0, 3);
    }
}
