package org.regesta.edtf;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The English names of the months, whatever the machine's locale. */
public final class MonthName {
    /** A regular expression for any of the names. */
    public static final String ANY =
            Arrays.stream(Month.values()).map(MonthName::of).collect(Collectors.joining("|"));

    private static final int SHORTEST = 3;

    private MonthName() {}

    /** The full name of a month. */
    public static String of(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The month of a name, or of a name cut short to three letters or more. */
    static Optional<Month> parse(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> wanted.length() >= SHORTEST && month.name().startsWith(wanted))
                .findFirst();
    }
}
