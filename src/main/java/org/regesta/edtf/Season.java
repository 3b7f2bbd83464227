package org.regesta.edtf;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A season of the northern year: three whole months, winter reaching into February of the next year. */
enum Season {
    /** March to May. */
    SPRING(21, 3),
    /** June to August. */
    SUMMER(22, 6),
    /** September to November. */
    AUTUMN(23, 9),
    /** December to February of the next year. */
    WINTER(24, 12);

    private final int code;
    private final int firstMonth;

    Season(int code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** The season that EDTF level 1 writes with this number in the place of the month. */
    static Optional<Season> ofCode(int number) {
        return Arrays.stream(values()).filter(season -> season.code == number).findFirst();
    }

    /** The number EDTF writes in the place of the month. */
    int code() {
        return code;
    }

    /** The days of the season that begins in a year. */
    DaySpan in(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return DaySpan.of(first).hull(DaySpan.of(first.plusMonths(2)));
    }

    /** The season's English name. */
    String english() {
        return name().toLowerCase(Locale.ROOT);
    }
}
