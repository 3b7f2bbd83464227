package org.regesta.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds dates in English prose: "16 April 1922", "5–16 October 1925", "23 or 24 August 1939", "spring 1939",
 * "1933–34", "the 1920s", "c. 1926", of the years 1500 to 2099.
 *
 * <p>At each place the longest form counts, and what it covers is not searched again. The time taken grows with the
 * length of the text and no faster.
 */
public final class ProseDates {
    private ProseDates() {}

    /** The dates in the text, and what looks like a date and never was, in one reading. */
    public static ProseReading read(String text) {
        List<ProseDate> dates = new ArrayList<>();
        List<EdtfException> impossible = new ArrayList<>();
        for (ProsePlace place : places(text)) {
            try {
                dates.add(place.parsed());
            } catch (EdtfException never) {
                impossible.add(never.saidOf(text.substring(place.start(), place.end()), place.start()));
            }
        }
        return new ProseReading(dates, impossible);
    }

    /** The dates in the text, in its order. */
    public static List<ProseDate> find(String text) {
        return read(text).dates();
    }

    /** Where the text has words that look like a date, possible or not. */
    static List<ProsePlace> places(CharSequence text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        ProseMatchers matchers = new ProseMatchers(text);
        Matcher opening = ProseOpening.ANY.matcher(text);
        List<ProsePlace> places = new ArrayList<>();
        int from = 0;
        while (from < text.length() && opening.find(from)) {
            Optional<ProsePlace> place = matchers.longest(ProseOpening.of(opening), opening.start());
            place.ifPresent(places::add);
            from = place.map(ProsePlace::end).orElse(opening.start() + 1);
        }
        return places;
    }
}
