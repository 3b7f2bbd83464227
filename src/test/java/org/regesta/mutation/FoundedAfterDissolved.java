package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** A body or state is founded the year after it was dissolved. */
final class FoundedAfterDissolved implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return Beings.all(content)
                .flatMap(being -> being.founded().stream()
                        .flatMap(founded -> being.dissolved().stream().map(dissolved -> {
                            int year = dissolved.value().latest().getYear() + 1;
                            return new Fault(
                                    Edit.value(founded.span(), String.valueOf(year)),
                                    being.page().id() + " was founded " + year + " instead of " + founded.value(),
                                    List.of(dissolved.span()));
                        })));
    }
}
