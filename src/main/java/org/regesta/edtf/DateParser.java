package org.regesta.edtf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a single date: {@code 1922-04-16}, {@code 192X}, {@code 1926-04-?24}, {@code 1939-21~}. */
final class DateParser {
    private static final Pattern FORM = Pattern.compile("(?<yearMark>[?~%]?)(?<year>\\d{4}|\\d{3}X|\\d{2}XX)"
            + "(?:-(?<monthMark>[?~%]?)(?<month>\\d{2}|XX)(?:-(?<dayMark>[?~%]?)(?<day>\\d{2}|XX))?)?(?<mark>[?~%]?)");

    private final Piece piece;
    private final Matcher matcher;

    DateParser(Piece piece) {
        this.piece = piece;
        this.matcher = FORM.matcher(piece.text());
    }

    EdtfDate parse() {
        if (!matcher.matches()) {
            throw piece.unreadable();
        }
        return new EdtfDate(calendar(), new MarksParser(piece, matcher).parse());
    }

    private CalendarDate calendar() {
        Piece year = piece.group(matcher, "year");
        Optional<Piece> month = group("month");
        CalendarDate whole = new YearParser(piece, year).parse();
        return month.isEmpty() ? whole : parts(year).parse(month.get(), group("day"));
    }

    private YearParts parts(Piece year) {
        if (year.text().contains("X")) {
            throw piece.syntax(
                    year, "names a month of a year that is not fully known; write only the year, " + year.text());
        }
        return new YearParts(piece, Integer.parseInt(year.text()));
    }

    private Optional<Piece> group(String name) {
        return matcher.start(name) < 0 ? Optional.empty() : Optional.of(piece.group(matcher, name));
    }
}
