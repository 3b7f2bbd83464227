package org.regesta.edtf;

import java.util.Locale;

/** The two digits after a year, which mean a month or a season, or by mistake the end of a span of years. */
record MonthNumber(Piece date, int year, Piece digits) {
    private static final int LAST_MONTH = 12;
    private static final int LAST_CODE_OF_THE_STANDARD = 41;
    private static final String OTHER_CODES = "; seasons are 21 spring, 22 summer, 23 autumn and 24 winter, and other"
            + " parts of a year are written like 2001-04/2001-06";

    /** The number, if it is a month or a season of level 1. */
    int checked(boolean last) {
        int number = Integer.parseInt(digits.text());
        if (number == 0) {
            throw date.impossible(digits, "there is no month 00; leave it out, or write XX to say that it is unknown");
        }
        if (number > LAST_MONTH && Season.ofCode(number).isEmpty()) {
            throw refusal(number, last ? spanOfYears(number) : "");
        }
        return number;
    }

    private EdtfException refusal(int number, String hint) {
        if (number > LAST_MONTH * 2 && number <= LAST_CODE_OF_THE_STANDARD) {
            return date.syntax(digits, "has the code " + number + hint + OTHER_CODES);
        }
        return date.impossible(digits, "there is no month " + number + hint);
    }

    // 1914-18 is how English writes 1914/1918.
    private String spanOfYears(int number) {
        int end = year - year % 100 + number;
        return end <= year ? "" : String.format(Locale.ROOT, "; for years write %04d/%04d", year, end);
    }
}
