package org.regesta.mutation;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A body or state is dissolved three years earlier than a sentence or an event says that gives the same day or month. */
final class DissolvedShifted implements Mutation {
    private static final int YEARS = -3;
    private static final Pattern VERB = Pattern.compile("\\b(?:dissolved|abolished|disbanded|ceased to exist)\\b");
    private static final int MONTH = "1943-05".length();

    @Override
    public Stream<Fault> faults(Content content) {
        return Beings.all(content)
                .flatMap(being -> being.dissolved().stream()
                        .filter(dissolved -> dissolved.value().toString().length() >= MONTH)
                        .flatMap(dissolved -> Shift.years(dissolved.value(), YEARS).stream()
                                .map(moved -> new Fault(
                                        Edit.value(dissolved.span(), moved.toString()),
                                        being.page().id() + " was dissolved " + moved + " instead of "
                                                + dissolved.value(),
                                        content.facts().again(being.page().id(), dissolved.value(), VERB)))));
    }
}
