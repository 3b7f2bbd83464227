package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** A body or state belongs to one that belongs to it. */
final class ParentOfItself implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return Beings.all(content)
                .flatMap(being -> being.parent().stream()
                        .map(parent -> new Fault(
                                Edit.value(parent.span(), being.page().id().value()),
                                being.page().id() + " belongs to itself instead of to " + parent.value(),
                                List.of(parent.span()))));
    }
}
