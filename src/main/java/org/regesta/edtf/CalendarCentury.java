package org.regesta.edtf;

import java.util.List;

/**
 * Some year, not known which, of the hundred from one that ends in 00.
 *
 * @param first the first of the hundred years
 */
record CalendarCentury(int first) implements CalendarDate {
    @Override
    public DaySpan days() {
        return DaySpan.ofYears(first, 100);
    }

    @Override
    public List<String> digits() {
        return List.of(new CalendarYear(first).text().substring(0, 2) + "XX");
    }

    @Override
    public List<String> words() {
        int number = first / 100 + 1;
        return List.of(number + ordinalEnding(number) + " century");
    }

    private static String ordinalEnding(int number) {
        if (number / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    @Override
    public List<Precision> units() {
        return List.of(Precision.CENTURY);
    }

    @Override
    public boolean coversItsDays() {
        return false;
    }
}
