package org.regesta.edtf;

import java.time.YearMonth;
import java.util.Optional;

/** Reads what follows a year: its month or season, and a day. */
record YearParts(Piece date, int year) {
    private static final String UNKNOWN = "XX";

    CalendarDate parse(Piece month, Optional<Piece> day) {
        if (month.text().equals(UNKNOWN)) {
            return new PartlyUnknown(
                    new CalendarYear(year), day.map(this::unknownDay).orElse(1));
        }
        int number = new MonthNumber(date, year, month).checked(day.isEmpty());
        return Season.ofCode(number)
                .map(season -> season(season, day))
                .orElseGet(() -> month(YearMonth.of(year, number), day));
    }

    private int unknownDay(Piece day) {
        if (!day.text().equals(UNKNOWN)) {
            throw date.syntax(day, "has a day of an unknown month; write XX for the day too, or leave the day out");
        }
        return 2;
    }

    private CalendarDate season(Season season, Optional<Piece> day) {
        if (day.isPresent()) {
            throw date.syntax(day.get(), "has a day of a season; write the season alone, or a month from 01 to 12");
        }
        return new CalendarSeason(year, season);
    }

    private CalendarDate month(YearMonth month, Optional<Piece> day) {
        return day.isPresent() ? day(month, day.get()) : new CalendarMonth(month);
    }

    private CalendarDate day(YearMonth month, Piece day) {
        if (day.text().equals(UNKNOWN)) {
            return new PartlyUnknown(new CalendarMonth(month), 1);
        }
        int number = Integer.parseInt(day.text());
        if (number == 0) {
            throw date.impossible(day, "there is no day 00; leave it out, or write XX to say that it is unknown");
        }
        if (number > month.lengthOfMonth()) {
            throw date.impossible(
                    day, MonthName.of(month.getMonth()) + " " + year + " had " + month.lengthOfMonth() + " days");
        }
        return new CalendarDay(month.atDay(number));
    }
}
