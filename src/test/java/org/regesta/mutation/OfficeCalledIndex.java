package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** An office gets the name of the page that lists all of them. */
final class OfficeCalledIndex implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().offices().stream()
                .map(office -> new Fault(
                        Edit.value(office.id().span(), "index"),
                        office.id().value() + " is called index",
                        List.of(office.id().span())));
    }
}
