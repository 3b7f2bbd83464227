package org.regesta.citation;

import java.util.List;
import java.util.Optional;

/**
 * A date of publication in the form of CSL-JSON.
 *
 * @param dateParts one date or two, each a year, maybe a month, maybe a day
 * @param circa whether it is approximate
 * @param literal words that stand for the date
 * @param season words or a number for a season, as some exporters write it
 */
public record CslDate(
        List<List<Integer>> dateParts, Optional<String> circa, Optional<String> literal, Optional<String> season) {
    /** Copies the list. */
    public CslDate {
        dateParts = List.copyOf(dateParts);
    }

    /** The year, or the words that stand for it. */
    public Optional<String> year() {
        return dateParts.stream()
                .flatMap(List::stream)
                .findFirst()
                .map(year -> Integer.toString(year))
                .or(() -> literal);
    }
}
