package org.regesta.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.SourceSpan;

/** A sentence quotes another number than the table has. */
final class QuotedNumberChanged implements Mutation {
    private static final Pattern DIGIT = Pattern.compile("[1-8](?=[\\d,.]*[^\\]]*\\]\\{)");

    @Override
    public Stream<Fault> faults(Content content) {
        return Quotes.all(content).flatMap(quote -> {
            SourceSpan span = quote.words().span();
            Matcher digit = DIGIT.matcher(span.text());
            return digit.find()
                    ? Stream.of(new Fault(
                            new Edit(span.part(digit.start(), digit.end()), Integer.parseInt(digit.group()) + 1 + ""),
                            "a digit more in \"" + quote.words().plain() + "\"",
                            List.of(quote.cell().value().span())))
                    : Stream.<Fault>empty();
        });
    }
}
