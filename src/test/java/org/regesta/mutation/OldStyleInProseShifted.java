package org.regesta.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;

/** A sentence gives an Old Style day that is one off the other day in it. */
final class OldStyleInProseShifted implements Mutation {
    private static final Pattern BOTH = Pattern.compile(
            "\\d{1,2}\\s\\p{Lu}\\p{L}+\\s\\d{4}\\s\\((?<day>\\d{1,2})\\s\\p{Lu}\\p{L}+\\sOld\\sStyle\\)");

    @Override
    public Stream<Fault> faults(Content content) {
        return content.site().pages().stream().flatMap(page -> {
            Matcher match = BOTH.matcher(page.file().text());
            return match.results().map(result -> {
                SourceSpan day = page.file().span(result.start(1), result.end(1));
                int other = Integer.parseInt(day.text()) == 1 ? 2 : Integer.parseInt(day.text()) - 1;
                return new Fault(
                        new Edit(day, String.valueOf(other)),
                        "the day " + day.text() + " Old Style became " + other,
                        List.of(page.file().span(result.start(), result.end())));
            });
        });
    }
}
