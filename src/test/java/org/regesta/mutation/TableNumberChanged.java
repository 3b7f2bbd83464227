package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** A number in a table is not the one that sentences quote. */
final class TableNumberChanged implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return Quotes.all(content)
                .flatMap(quote -> quote.cell().value().value().low().stream()
                        .filter(low -> quote.cell()
                                .value()
                                .value()
                                .high()
                                .filter(low::equals)
                                .isPresent())
                        .map(low -> new Fault(
                                new Edit(quote.cell().value().span(), String.valueOf(low.longValue() + 1)),
                                quote.words().cell().value() + " became " + (low.longValue() + 1),
                                List.of(quote.words().span()))));
    }
}
