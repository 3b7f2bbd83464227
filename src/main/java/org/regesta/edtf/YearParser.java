package org.regesta.edtf;

/** Reads four digits, the last or the last two of which may be unknown. */
record YearParser(Piece date, Piece year) {
    CalendarDate parse() {
        int first = Integer.parseInt(year.text().replace('X', '0'));
        if (first == 0) {
            throw date.impossible(year, "there is no year 0 in the common count; write a year from 0001 to 9999");
        }
        if (year.text().endsWith("XX")) {
            return new CalendarCentury(first);
        }
        return year.text().endsWith("X") ? new CalendarDecade(first) : new CalendarYear(first);
    }
}
