package org.regesta.mutation;

import java.util.stream.Stream;
import org.regesta.markdown.Inline;
import org.regesta.model.DataCell;

/** Finds the sentences that quote a number of a table. */
final class Quotes {
    private Quotes() {}

    /** All quotations of numbers whose cell is there. */
    static Stream<Quote> all(Content content) {
        return content.sayings().stream()
                .flatMap(saying -> saying.pieces().stream())
                .flatMap(Inline::walk)
                .filter(Inline.DataQuote.class::isInstance)
                .map(Inline.DataQuote.class::cast)
                .flatMap(words -> content.site().cell(words.cell().value()).stream()
                        .filter(cell -> cell.value().value().isNumber())
                        .map(cell -> new Quote(words, cell)));
    }

    /** Words that quote a number, and the cell of the table that holds it. */
    record Quote(Inline.DataQuote words, DataCell cell) {}
}
