package org.regesta.mutation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Inline;

/** A sentence counts thirty days more between two days than there are. */
final class DaysBetweenChanged implements Mutation {
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)\\b(?<number>two|three|four|five|six|seven|eight|nine|ten)\\s(?:days)\\s(?:later|after|before|earlier)\\b");

    @Override
    public Stream<Fault> faults(Content content) {
        List<Saying> all = content.sayings();
        return IntStream.range(1, all.size())
                .boxed()
                .flatMap(i -> all.get(i).pieces().stream()
                        .filter(Inline.Text.class::isInstance)
                        .flatMap(text -> COUNT.matcher(text.span().text())
                                .results()
                                .map(count -> {
                                    SourceSpan number = text.span().part(count.start(1), count.end(1));
                                    int days = NUMBERS.indexOf(number.text().toLowerCase(Locale.ROOT));
                                    String word =
                                            Character.isUpperCase(number.text().charAt(0)) ? "Forty" : "forty";
                                    return new Fault(
                                            new Edit(number, word),
                                            number.text() + " days became " + word + " in \""
                                                    + all.get(i).words() + "\"",
                                            apart(all.get(i - 1), all.get(i), days, content));
                                })));
    }

    /** Two dates of the sentence, the one before it and what it links to that are so many days apart. */
    private static List<SourceSpan> apart(Saying before, Saying saying, int days, Content content) {
        List<Located<Edtf>> here = saying.dates().stream()
                .map(date -> new Located<>(date.date(), date.span()))
                .toList();
        List<Located<Edtf>> linked = saying.links().stream()
                .flatMap(id -> content.facts().of(id).stream())
                .toList();
        List<Located<Edtf>> said = before.from().equals(saying.from())
                ? before.dates().stream()
                        .map(date -> new Located<>(date.date(), date.span()))
                        .toList()
                : List.of();
        List<Located<Edtf>> others =
                Stream.of(here, linked, said).flatMap(List::stream).toList();
        return here.stream()
                .flatMap(one -> others.stream()
                        .filter(other -> isApart(one.value(), other.value(), days))
                        .flatMap(other -> Stream.of(one.span(), other.span())))
                .toList();
    }

    private static boolean isApart(Edtf one, Edtf other, int days) {
        return Shift.plainDay(one)
                .flatMap(a -> Shift.plainDay(other).map(b -> Math.abs(ChronoUnit.DAYS.between(a, b)) == days))
                .orElse(false);
    }
}
