package org.regesta.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence gives a day that was never in the calendar. */
final class ProseImpossibleDay implements Mutation {
    private static final Pattern SHORT =
            Pattern.compile("\\d{1,2}(\\s(?:February|April|June|September|November)\\s\\d{4})");

    @Override
    public Stream<Fault> faults(Content content) {
        return content.sayings().stream()
                .flatMap(saying -> saying.dates().stream().flatMap(date -> {
                    Matcher matcher = SHORT.matcher(date.text());
                    return matcher.matches()
                            ? Stream.of(new Fault(
                                    new Edit(date.span(), "31" + matcher.group(1)),
                                    date.text() + " became the 31st in \"" + saying.words() + "\"",
                                    List.of(date.span())))
                            : Stream.empty();
                }));
    }
}
