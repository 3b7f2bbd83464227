package org.regesta.edtf;

import java.util.List;

/**
 * A season of a year. The winter of a year is the one that begins in its December, so readers see both years.
 *
 * @param year the year in which the season begins
 */
record CalendarSeason(int year, Season season) implements CalendarDate {
    @Override
    public DaySpan days() {
        return season.in(year);
    }

    @Override
    public List<String> digits() {
        return List.of(new CalendarYear(year).text(), Integer.toString(season.code()));
    }

    @Override
    public List<String> words() {
        return List.of(season == Season.WINTER ? bothYears() : Integer.toString(year), season.english());
    }

    private String bothYears() {
        String next = Integer.toString(year + 1);
        boolean sameCentury = (year + 1) % 100 != 0 && year >= 1000;
        return year + "–" + (sameCentury ? next.substring(2) : next);
    }

    @Override
    public List<Precision> units() {
        return List.of(Precision.YEAR, Precision.SEASON);
    }
}
