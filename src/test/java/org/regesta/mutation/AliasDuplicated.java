package org.regesta.mutation;

import java.util.List;
import java.util.stream.Stream;

/** A page bears a name of another one. */
final class AliasDuplicated implements Mutation {
    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream()
                .flatMap(page -> page.frontMatter().aliases().stream()
                        .filter(alias -> alias.lang().isEmpty())
                        .flatMap(alias -> content.site().pages().stream()
                                .filter(other -> other.kind() == page.kind()
                                        && !other.id().equals(page.id()))
                                .map(other -> new Fault(
                                        Edit.value(alias.name().span(), other.title()),
                                        page.id() + " is called " + other.title() + " too",
                                        List.of(other.frontMatter().title().span())))));
    }
}
