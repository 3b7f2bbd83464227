package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** A page has the title of another one. */
final class TitleDuplicated implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .flatMap(page -> content.site().pages().stream()
                        .filter(other ->
                                other.kind() == page.kind() && !other.id().equals(page.id()))
                        .map(other -> new Fault(
                                Edit.value(page.frontMatter().title().span(), other.title()),
                                page.id() + " has the title " + other.title(),
                                List.of(other.frontMatter().title().span()))));
    }
}
