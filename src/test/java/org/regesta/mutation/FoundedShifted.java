package org.regesta.mutation;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A body or state is founded three years later than a sentence or an event says that gives the same day or month. */
final class FoundedShifted implements Mutation {
    private static final int YEARS = 3;
    private static final Pattern VERB =
            Pattern.compile("\\b(?:founded|created|formed|set up|established|proclaimed)\\b");
    private static final int MONTH = "1919-03".length();

    @Override
    public Stream<Fault> faults(Content content) {
        return Beings.all(content)
                .flatMap(being -> being.founded().stream()
                        .filter(founded -> founded.value().toString().length() >= MONTH)
                        .flatMap(founded -> Shift.years(founded.value(), YEARS).stream()
                                .map(moved -> new Fault(
                                        Edit.value(founded.span(), moved.toString()),
                                        being.page().id() + " was founded " + moved + " instead of " + founded.value(),
                                        content.facts().again(being.page().id(), founded.value(), VERB)))));
    }
}
