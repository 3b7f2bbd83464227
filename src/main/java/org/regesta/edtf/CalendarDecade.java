package org.regesta.edtf;

import java.util.List;

/**
 * Some year, not known which, of the ten from one that ends in 0.
 *
 * @param first the first of the ten years
 */
record CalendarDecade(int first) implements CalendarDate {
    @Override
    public DaySpan days() {
        return DaySpan.ofYears(first, 10);
    }

    @Override
    public List<String> digits() {
        return List.of(new CalendarYear(first).text().substring(0, 3) + "X");
    }

    // "1900s" may mean the century to a reader, so the first decade of one is spelt out.
    @Override
    public List<String> words() {
        return List.of(first % 100 == 0 ? first + "–" + (first + 9) : first + "s");
    }

    @Override
    public List<Precision> units() {
        return List.of(Precision.DECADE);
    }

    @Override
    public boolean coversItsDays() {
        return false;
    }
}
