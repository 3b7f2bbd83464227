package org.regesta.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.Tally;
import org.regesta.markdown.Inline;
import org.regesta.model.DataCell;
import org.regesta.model.DataValue;

/** Words that quote a number of a table state that number. */
final class DataDisagrees implements Check {
    private static final Rule RULE =
            Rule.error("data-disagrees", "Words that quote a number of a table state that number.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(History history, Tally tally) {
        Stream<Inline> bodies =
                history.site().pages().stream().flatMap(page -> page.body().inlines());
        Stream<Inline> events = history.site().events().stream()
                .flatMap(event -> event.summary().content().stream())
                .flatMap(Inline::walk);
        return Stream.concat(bodies, events)
                .filter(Inline.DataQuote.class::isInstance)
                .map(Inline.DataQuote.class::cast)
                .peek(quote -> tally.add(RULE))
                .flatMap(quote ->
                        history.site().cell(quote.cell().value()).flatMap(cell -> finding(quote, cell)).stream());
    }

    private static Optional<Diagnostic> finding(Inline.DataQuote quote, DataCell cell) {
        DataValue value = cell.value().value();
        if (agrees(NumberWords.of(quote.plain()), value)) {
            return Optional.empty();
        }
        return Optional.of(RULE.at(
                        quote.span(),
                        "\"" + quote.plain() + "\" is not what the table says",
                        "mend the words, or the table and its source")
                .related(cell.value().span(), "the table says " + words(value)));
    }

    private static boolean agrees(List<BigDecimal> stated, DataValue value) {
        if (!value.isNumber() || stated.isEmpty()) {
            return false;
        }
        BigDecimal low = value.low().orElseThrow();
        BigDecimal high = value.high().orElseThrow();
        return stated.get(0).compareTo(low) == 0
                && stated.get(Math.min(1, stated.size() - 1)).compareTo(high) == 0;
    }

    private static String words(DataValue value) {
        return value.figures(" to ").or(value::words).orElse("that it is not known");
    }
}
