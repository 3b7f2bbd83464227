package org.regesta.picture;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How much time a column of a slice holds. */
enum Unit {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    TWO_YEARS(24),
    FIVE_YEARS(60),
    TEN_YEARS(120);

    private final int months;

    Unit(int months) {
        this.months = months;
    }

    /** The first day of the column that a day falls into. */
    LocalDate start(LocalDate day) {
        int sinceYearNought = day.getYear() * 12 + day.getMonthValue() - 1;
        int first = Math.floorDiv(sinceYearNought, months) * months;
        return LocalDate.of(Math.floorDiv(first, 12), Math.floorMod(first, 12) + 1, 1);
    }

    LocalDate next(LocalDate start) {
        return start.plusMonths(months);
    }

    /** The words beneath a column: a month, or the year where one begins. */
    String label(LocalDate start) {
        return switch (this) {
            case MONTH -> month(start);
            case QUARTER, HALF_YEAR -> start.getMonthValue() == 1 ? Integer.toString(start.getYear()) : month(start);
            case YEAR, TWO_YEARS, FIVE_YEARS, TEN_YEARS -> Integer.toString(start.getYear());
        };
    }

    /** The full name of a column. */
    String name(LocalDate start) {
        int last = next(start).minusDays(1).getYear();
        return switch (this) {
            case MONTH -> start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + start.getYear();
            case QUARTER, HALF_YEAR -> month(start) + " to " + month(next(start).minusDays(1)) + " " + last;
            case YEAR, TWO_YEARS, FIVE_YEARS, TEN_YEARS -> start.getYear() == last ? "" + last : start.getYear() + "–" + last;
        };
    }

    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
    }
}
